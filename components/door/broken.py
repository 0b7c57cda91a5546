"""Broken: the page a reader gets when one of our own answers fails."""

from collections.abc import Awaitable, Callable, Mapping, Sequence

from starlette.requests import Request
from starlette.responses import Response

from components.door.headers import safe_headers
from components.door.place import Place, depth_of, language_of
from components.door.shell import notice

Handler = Callable[[Request, Exception], Awaitable[Response]]


def broken(places: Sequence[Place]) -> Mapping[int, Handler]:
    """For the exception_handlers of st.App: 500 as a page, in the reader's language."""

    async def page(request: Request, _fault: Exception) -> Response:
        language = language_of(request.query_params)
        depth = depth_of(request.url.path)
        answer = notice("broken", places, language, depth).answer(request.headers, 500)
        # This answer is made outside all middleware.
        answer.headers.update(safe_headers())
        return answer

    return {500: page}
