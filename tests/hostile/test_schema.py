"""Schemathesis against /openapi.json: every route, with what fits its description and what not."""

import os

import schemathesis
from hypothesis import HealthCheck, Phase, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)
from starlette.applications import Starlette

from components.render.drawings import draw
from components.web.routes import routes
from components.words import speaking

FULL = bool(os.environ.get("FULL"))
GIVEN_AWAY = ("Traceback", "/work/", "site-packages", 'File "')
CHECKS = (
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
)


def _fired(piece):
    """The drawing behind a picture or page; the picture itself only where there is time."""
    if FULL:
        return piece.made()
    if getattr(piece, "chart", None):
        draw(piece.chart, piece.view, speaking(piece.language))
    return b""


HOUSE = Starlette(routes=routes(fire=_fired))
described = schemathesis.openapi.from_asgi("/openapi.json", HOUSE)
described.config.generation.update(modes=list(schemathesis.GenerationMode))


@described.parametrize()
@settings(
    max_examples=200 if FULL else 5,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
def test_every_answer_is_one_that_is_described(case):
    """
    No 5xx but the 501 that oEmbed asks for, a documented status and media type, the documented
    shape; no path of ours and no trace.
    """
    answer = case.call()

    assert [one for one in GIVEN_AWAY if one in answer.text] == []
    if (answer.status_code, case.path) != (501, "/oembed"):
        case.validate_response(answer, checks=CHECKS)
