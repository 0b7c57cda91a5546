"""/openapi.json: what machines may ask here, as they read it."""

from collections.abc import Callable
from functools import lru_cache

from starlette.requests import Request
from starlette.responses import Response

from components.model import Language
from components.query import Release
from components.query.view import MANNER
from components.web.asking import asked, origin
from components.web.seal import DATA, OPEN_TO_ALL, sealed
from components.words import speaking

JSON = "application/json"
KEPT = 4


def openapi_endpoint(base: str) -> Callable[[Request], Response]:
    """The endpoint of /openapi.json; its sentences are in the language of the address."""

    def openapi(request: Request) -> Response:
        question = asked(request, MANNER)
        here = origin(request, base)
        text = _written(question.release, question.say.language, here)
        return sealed(request, text.encode(), JSON, DATA, OPEN_TO_ALL)

    return openapi


@lru_cache(maxsize=KEPT)
def _written(release: Release, language: Language, base: str) -> str:
    # Imported when somebody asks: it stands on Altair, which is slow to import.
    from components.render.openapi_known import description  # noqa: PLC0415

    return description(release, speaking(language), base)
