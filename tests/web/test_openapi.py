"""Claims about components/web/openapi.py: the description is valid, and true."""

import json
import re
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from starlette.applications import Starlette
from starlette.testclient import TestClient

from components.model import Language
from components.query.view import FIELDS, MANNER
from components.render.drawing import Chart
from components.render.embed_script import TOUCH_ADDRESS
from components.render.leaf_links import COMMON_CARD
from components.render.openapi import LISTED
from components.web.routes import routes

# The schema of OpenAPI 3.1 as its authors publish it (Apache 2.0).
SCHEMA = json.loads((Path(__file__).parent / "openapi-3.1.schema.json").read_text())
# Whose last part is a name with an ending, which the path of a route cannot say.
SPELT = {
    "/g/{file}": "/g/{chart}.{ending}",
    "/edisi/{file}": "/edisi/{edition}.json",
    "/api/v1/{file}": "/api/v1/{table}.{ending}",
}
# The site's own, which nobody needs to ask for by hand.
OURS = {TOUCH_ADDRESS, COMMON_CARD, "/status"}
HOLE = re.compile(r"\{(\w+)\}")


@pytest.fixture(scope="module")
def described():
    site = TestClient(Starlette(routes=routes(base="https://b.test")))
    return site.get("/openapi.json").json()


def parameters_of(described, path):
    """The parameters of a path, looked up where it points to."""
    known = described["components"]["parameters"]
    given = described["paths"][path]["get"]["parameters"]
    return [known[one["$ref"].rpartition("/")[2]] for one in given]


def spelled(described, path, *, optional=False):
    """The address of a path by its examples; with everything that has one, or what it must."""
    parameters = parameters_of(described, path)
    examples = {one["name"]: one.get("example") for one in parameters if one["in"] == "path"}
    query = [
        (one["name"], value)
        for one in parameters
        if one["in"] == "query" and "example" in one and (optional or one["required"])
        for value in (one["example"] if isinstance(one["example"], list) else [one["example"]])
    ]
    return HOLE.sub(lambda hole: str(examples[hole[1]]), path), query


def test_it_is_valid_openapi(described):
    """
    By the schema of OpenAPI 3.1, and every shape in it by JSON Schema.
    """
    errors = [error.message for error in Draft202012Validator(SCHEMA).iter_errors(described)]

    assert errors == []
    for shape in described["components"]["schemas"].values():
        Draft202012Validator.check_schema(shape)


def test_every_reference_leads_somewhere(described):
    """
    Within the document itself.
    """
    for found in set(re.findall(r'"\$ref": "#/([^"]+)"', json.dumps(described))):
        place = described
        for step in found.split("/"):
            place = place[step]


def test_every_name_in_a_path_is_a_parameter_of_it(described):
    """
    And nothing else is said to stand in the path.
    """
    for path in described["paths"]:
        inside = {one["name"] for one in parameters_of(described, path) if one["in"] == "path"}
        assert inside == set(HOLE.findall(path)), path


def test_every_route_of_ours_is_described(described):
    """
    A new address comes with its description.
    """
    own = {SPELT.get(route.path, route.path) for route in routes()} - OURS

    assert own <= set(described["paths"])


@pytest.mark.parametrize("optional", [False, True])
def test_every_address_in_it_answers(client, described, optional):
    """
    With nothing but what it must have, and with every example at once.
    """
    for path in set(described["paths"]):
        address, query = spelled(described, path, optional=optional)
        if path == "/oembed":
            query = [(n, v.replace("https://b.test", "http://testserver")) for n, v in query]
        if path == "/api/v1/{table}.{ending}":
            query = [pair for pair in query if pair[0] != "page"]

        answer = client.get(address, params=query)

        forms = described["paths"][path]["get"]["responses"]["200"]["content"]
        assert answer.status_code == 200, (address, query, answer.text)
        assert answer.headers["content-type"].partition(";")[0] in forms, address


def test_every_example_finds_something(client, described):
    """
    All filters of a list together are met by at least one row.
    """
    for table in LISTED:
        address, query = spelled(described, f"/api/v1/{table}", optional=True)
        service = [pair for pair in query if pair[0] in {"service", "v"}]

        found = client.get(address, params=service if table == "services" else query).json()

        assert found[table], address


@pytest.mark.parametrize("table", LISTED)
def test_the_rows_have_the_shape_that_is_described(client, described, table):
    """
    Columns, types and vocabularies, for every row of the edition.
    """
    shape = {"$ref": f"#/components/schemas/{table}_page", "components": described["components"]}
    check = Draft202012Validator(shape)
    address = f"/api/v1/{table}?size=1000"

    while address:
        found = client.get(address).json()
        assert [error.message for error in check.iter_errors(found)] == []
        address = found["next"]


@pytest.mark.parametrize(
    ("path", "status", "name"),
    [("/healthz", 200, "health"), ("/api/v1/nope", 404, "problem")],
)
def test_other_answers_have_the_shape_that_is_described(client, described, path, status, name):
    """
    The pulse and the problem.
    """
    answer = client.get(path)

    assert answer.status_code == status
    Draft202012Validator(described["components"]["schemas"][name]).validate(answer.json())


def test_the_charts_are_those_that_are_drawn(described):
    """
    The enum is the Chart of the code.
    """
    chart = described["components"]["parameters"]["chart"]["schema"]

    assert chart["enum"] == [str(one) for one in Chart]


def test_parameters_are_those_that_addresses_read(described):
    """
    Every field of a view and both manners are described.
    """
    named = {one["name"] for one in described["components"]["parameters"].values()}

    assert {*FIELDS, *MANNER} <= named


@pytest.mark.parametrize("path", ["/api/v1/figures", "/api/v1/services", "/feed.xml", "/oembed"])
def test_a_parameter_that_is_not_described_is_refused(client, described, path):
    """
    And one that is described is never called unknown.
    """
    for one in parameters_of(described, path):
        asked = client.get(path, params={one["name"]: "?"}).json()
        assert asked["error"] != "unknown_parameter", one["name"]

    assert client.get(path, params={"nobody": "1"}).json()["error"] == "unknown_parameter"


def test_its_sentences_speak_the_language_of_the_address(client):
    """
    Only they: names, shapes and examples are the same.
    """
    texts = [client.get(f"/openapi.json?lang={one}").json() for one in Language]

    titles = [one["paths"]["/healthz"]["get"]["summary"] for one in texts]
    shapes = [one["components"]["schemas"] for one in texts]
    assert titles[0] != titles[1]
    assert shapes[0] == shapes[1]


def test_it_describes_a_small_world_too(client, small_world):
    """
    Its examples come from the data, whatever they are.
    """
    found = client.get("/openapi.json").json()

    example = found["components"]["parameters"]["office"]["example"]
    assert example[0] in small_world.catalogue.offices
