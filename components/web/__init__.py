"""The HTTP endings: receipts, downloads, health; Starlette and no Streamlit."""


def __getattr__(name: str) -> object:
    """`app` for `uvicorn components.web:app`; made when somebody asks, not by every import."""
    if name != "app":
        raise AttributeError(name)
    from components.web.alone import app  # noqa: PLC0415

    return app
