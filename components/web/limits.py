"""Limits: what is refused before anybody has looked at what it asks, and how that is said."""

from starlette.requests import Request
from starlette.responses import Response

from components.errors import BadAddress, ExplorerError
from components.model import Language
from components.settings import Settings
from components.web.errors import answer_error, wants_problem
from components.web.methods import ALLOW, OnlyRead


class TooOften(ExplorerError):
    """More requests from one place than we answer."""

    status = 429
    key = "limit.often"
    retry_after = 10


class Crowded(ExplorerError):
    """More bytes are being sent, to one place or to all, than we hold."""

    status = 503
    key = "limit.crowded"
    retry_after = 30


class TooLong(ExplorerError):
    """An address of more bytes than any question of ours has."""

    status = 414
    key = "limit.long"


class TooMany(BadAddress):
    """An address with more values than any question of ours has."""

    key = "limit.many"


def too_much(path: bytes, query: bytes, rules: Settings) -> ExplorerError | None:
    """What an address has too much of, or None."""
    if len(path) + len(query) > rules.url_bytes:
        return TooLong(most=str(rules.url_bytes))
    if query.count(b"&") >= rules.view_values:
        return TooMany(most=str(rules.view_values))
    return None


class Refusals:
    """
    Answers to who is turned away, in the form and the language that the request reads.

    Each is made once for everybody: a refusal must cost less than an answer.
    """

    def __init__(self, stylesheet: str = "") -> None:
        self._stylesheet = stylesheet
        self._made: dict[tuple[str, bool, Language], Response] = {}

    def answer(self, request: Request, error: ExplorerError) -> Response:
        """The answer to an error whose facts are the same for all."""
        query = request.scope["query_string"]
        spoken = [one for one in Language if f"lang={one}".encode() in query]
        language = spoken[-1] if spoken else Language.ID
        kind = (error.key, wants_problem(request), language)
        if kind not in self._made:
            self._made[kind] = self._written(error, *kind[1:])
        made = self._made[kind]
        return Response(made.body, made.status_code, dict(made.headers))

    def _written(self, error: ExplorerError, machine: bool, language: Language) -> Response:
        scope = {
            "type": "http",
            "method": "GET",
            "path": "/",
            "query_string": f"lang={language}".encode(),
            "headers": [(b"accept", b"application/json" if machine else b"text/html")],
        }
        said = answer_error(Request(scope), error, self._stylesheet)
        if isinstance(error, OnlyRead):
            said.headers.update(ALLOW)
        return said
