"""
python -m deploy.explorer --port …: one process of the explorer, behind an nginx.

`streamlit run` opens its port before it imports the app.  Whoever connects then waits for the
whole start, and an nginx that looks for the process with the fewest sockets sends everybody there.
Of Streamlit's settings `.streamlit/config.toml` alone holds: STREAMLIT_… are for `streamlit run`.
"""

from argparse import ArgumentParser
from collections.abc import Sequence

from streamlit.web.bootstrap import load_config_options

from deploy.listen import listen


def main(arguments: Sequence[str] | None = None) -> None:
    """Serve until somebody says stop."""
    parser = ArgumentParser(prog="python -m deploy.explorer", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, required=True)
    asked = parser.parse_args(arguments)
    # at its usual level Streamlit has uvicorn log the whole address of whoever opens a socket
    told = {"server.address": asked.host, "server.port": asked.port, "logger.level": "warning"}
    load_config_options(told)
    listen("app:app", asked.host, asked.port)


if __name__ == "__main__":
    main()
