"""What every answer tells the browser about trust."""

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from starlette.testclient import TestClient

from components.door.headers import SafeHeaders
from components.door.shell import script_hashes

EVERYWHERE = ["/", "/kantor", "/tidak-ada", "/fails", "/robots.txt", "/_stcore/metrics", "/media/x"]


def _policy(answer):
    directives = answer.headers["content-security-policy"].split("; ")
    return dict(directive.partition(" ")[::2] for directive in directives)


@pytest.mark.parametrize("address", EVERYWHERE)
def test_every_answer_is_guarded(client, address):
    """No answer goes out without the headers, not even a failure."""
    headers = client.get(address).headers

    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "strict-origin-when-cross-origin"
    assert "camera=()" in headers["permissions-policy"]


@pytest.mark.parametrize("address", EVERYWHERE)
def test_no_answer_sets_a_cookie(client, address):
    """The door remembers nobody."""
    assert "set-cookie" not in client.get(address).headers


def test_nothing_comes_from_elsewhere(client):
    """Scripts, styles, fonts, pictures and data come from us, and only we may frame a page."""
    policy = _policy(client.get("/kantor"))

    assert {name: source for name, source in policy.items() if "http" in source} == {}
    assert policy["frame-ancestors"] == "'self'"
    assert policy["object-src"] == "'none'"
    assert policy["default-src"] == "'self'"


def test_only_the_known_inline_scripts_run(client):
    """The policy names their hashes, and no word that would let in others."""
    assert _policy(client.get("/"))["script-src"].split() == [
        "'self'",
        *(f"'{script}'" for script in script_hashes()),
    ]


def test_an_answer_may_bring_its_own_policy():
    """An embed that others may frame keeps what it says."""

    def embed(request):
        headers = {"Content-Security-Policy": "frame-ancestors *"}
        return PlainTextResponse("embed", headers=headers)

    app = Starlette(routes=[Route("/", embed)], middleware=[Middleware(SafeHeaders)])

    assert TestClient(app).get("/").headers["content-security-policy"] == "frame-ancestors *"


@pytest.mark.parametrize(("seconds", "told"), [(0, None), (600, "max-age=600")])
def test_https_is_promised_only_where_the_operator_says_so(seconds, told):
    """A browser that was told so never asks in plain again."""
    layers = [Middleware(SafeHeaders, https_seconds=seconds)]
    app = Starlette(routes=[Route("/", lambda _: PlainTextResponse("x"))], middleware=layers)

    assert TestClient(app).get("/").headers.get("strict-transport-security") == told
