"""Whether this process can answer, from which edition of the data, and how it has fared."""

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from components.query.store import condition, current
from components.web.kiln import kiln
from components.web.tally import tally


def health(request: Request) -> Response:
    """The endpoint of /healthz; NoRelease, which is 503, where nothing has been built."""
    del request
    edition, data = current(), condition()
    at_work, waiting = kiln().queue
    facts = {
        "status": "ok",
        "release": edition.id,
        "name": edition.name,
        "date": edition.day.isoformat(),
        "data": {"origin": data.origin, "refused": data.refused, "away": data.away},
        "rendering": at_work,
        "waiting": waiting,
        **tally().record(),
    }
    return JSONResponse(facts, headers={"Cache-Control": "no-store"})
