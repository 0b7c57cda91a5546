"""An app that takes its time to start, and answers with more than a socket holds."""

import asyncio
import sys
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route

START = 1.0
LARGE = 32_000_000


@asynccontextmanager
async def _warm(_app):
    sys.stdout.write("starting\n")
    sys.stdout.flush()
    await asyncio.sleep(START)
    yield


async def _small(_request):
    return Response(b"here")


async def _large(_request):
    return Response(b"x" * LARGE)


app = Starlette(routes=[Route("/", _small), Route("/large", _large)], lifespan=_warm)
