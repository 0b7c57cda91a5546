"""Whether this process can answer, and from which edition of the data."""

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from components.query.store import current


def health(request: Request) -> Response:
    """The endpoint of /healthz; NoRelease, which is 503, where nothing has been built."""
    del request
    edition = current()
    facts = {"status": "ok", "release": edition.id, "name": edition.name}
    dated = {**facts, "date": edition.day.isoformat()}
    return JSONResponse(dated, headers={"Cache-Control": "no-store"})
