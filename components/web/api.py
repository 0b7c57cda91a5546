"""The tables of an edition as a list of rows or as a file, whole or filtered."""

from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import Response

from components.errors import ExplorerError
from components.render.api_asked import known, turned, wanted
from components.render.api_text import listed
from components.render.sheet import TABLES
from components.web.asking import asked, pairs_of
from components.web.downloads import FORMATS, file_name, made
from components.web.negotiation import chosen
from components.web.seal import DATA, OPEN_TO_ALL, PINNED, sealed

JSON = "json"
ENDINGS = (JSON, *FORMATS)
MEDIA_TYPES = {JSON: "application/json"} | {name: form.media_type for name, form in FORMATS.items()}


class NoSuchTable(ExplorerError):
    """A table or an ending that the API does not have."""

    status = 404
    key = "api.no_table"


def api_endpoint(base: str) -> Callable[[Request], Response]:
    """The endpoint of /api/v1/{file}: a table, with an ending or as the Accept header likes it."""

    def api(request: Request) -> Response:
        table, ending = _split(request.path_params["file"])
        if ending:
            return _answer(request, table, ending, base)
        ending = chosen(request.headers.get("accept", ""), MEDIA_TYPES)
        answer = _answer(request, table, ending, base)
        # An address without an ending answers differently to different readers.
        answer.headers["Vary"] = ", ".join(filter(None, ("Accept", answer.headers.get("vary"))))
        return answer

    return api


def _split(file: str) -> tuple[str, str]:
    table, dot, ending = file.rpartition(".") if "." in file else (file, "", "")
    if table not in TABLES or (dot and ending not in ENDINGS):
        tables, endings = ", ".join(TABLES), ", ".join(ENDINGS)
        raise NoSuchTable(name=file[:80], tables=tables, endings=endings)
    return table, ending


def _answer(request: Request, table: str, ending: str, base: str) -> Response:
    return _list(request, table, base) if ending == JSON else _file(request, table, ending)


def _list(request: Request, table: str, base: str) -> Response:
    question, pairs = asked(request, known(table, paged=True)), pairs_of(request)
    rows, path = wanted(pairs, table, question.release), base + request.url.path
    text, onward = listed(path, rows, turned(pairs), question.say)
    headers = _headers(f'<{onward}>; rel="next"' if onward else "")
    return sealed(request, text.encode(), MEDIA_TYPES[JSON], _keeps(question.pin), headers)


def _file(request: Request, table: str, ending: str) -> Response:
    question = asked(request, known(table, paged=False))
    rows = wanted(pairs_of(request), table, question.release)
    headers = _headers() | {
        "Content-Disposition": f'attachment; filename="{file_name(rows, ending)}"'
    }
    body, media_type = made(rows, ending), MEDIA_TYPES[ending]
    return sealed(request, body, media_type, _keeps(question.pin), headers)


def _keeps(pin: str | None) -> str:
    return PINNED if pin else DATA


def _headers(link: str = "") -> dict[str, str]:
    return OPEN_TO_ALL | ({"Link": link} if link else {})
