"""The web endings by themselves, without Streamlit: `uvicorn components.web:app`."""

import gc
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response

from components.errors import NoRelease
from components.query import release
from components.settings import settings
from components.web.asking import NotHere
from components.web.errors import answer_error
from components.web.headers import Dressed
from components.web.kiln import kiln
from components.web.layers import front
from components.web.routes import routes

RULES = settings()


@asynccontextmanager
async def _open(_app: Starlette) -> AsyncIterator[None]:
    """
    Reads the figures and has an oven draw before the first request; puts the ovens out after.

    While the port is closed, whoever stands before us asks somebody who can draw already.
    """
    with suppress(NoRelease):  # /healthz says so until there is one
        release(None)
    await run_in_threadpool(kiln().ready)
    gc.collect()
    gc.freeze()
    yield
    kiln().close()


def _nowhere(request: Request, _error: Exception) -> Response:
    return answer_error(request, NotHere(), RULES.site_css)


app = Starlette(
    routes=routes(RULES.site_css, RULES.base_url),
    middleware=[
        *front(RULES, RULES.site_css),
        Middleware(Dressed, hsts_seconds=RULES.hsts_seconds),
    ],
    exception_handlers={404: _nowhere},
    lifespan=_open,
)
