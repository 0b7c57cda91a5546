"""Claims about components/query/view.py: the address and the question, in both directions."""

from contextlib import suppress
from dataclasses import replace
from urllib.parse import parse_qsl, urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.errors import BadAddress, ExplorerError, UnknownParameter, UnknownSlug
from components.model import Language
from components.query import Manner, View, read_manner, read_view
from components.query.view import CHARTS, FIELDS, MANNER, MOST_VALUES, ORDERS, THEMES

# address, view: the address is spelled as we spell it
SAME = [
    ("", View()),
    ("office=malang", View(offices=("malang",))),
    ("office=malang&office=blitar", View(offices=("malang", "blitar"))),
    ("office=blitar&office=malang", View(offices=("blitar", "malang"))),
    ("office=kanwil-jawa-timur", View(offices=("kanwil-jawa-timur",))),
    ("metric=passports_issued", View(metrics=("passports_issued",))),
    ("metric=revenue&metric=budget_spent", View(metrics=("revenue", "budget_spent"))),
    ("service=drive_thru_paspor", View(services=("drive_thru_paspor",))),
    ("service=drive_thru", View(services=("drive_thru",))),
    (
        "service=sambang_sakit&service=mobile_group",
        View(services=("sambang_sakit", "mobile_group")),
    ),
    ("peer=kediri", View(peers=("kediri",))),
    (
        "office=malang&peer=kediri&peer=jember",
        View(offices=("malang",), peers=("kediri", "jember")),
    ),
    ("from=2021", View(first=2021)),
    ("to=2024", View(last=2024)),
    ("from=2021&to=2024", View(first=2021, last=2024)),
    ("from=2023&to=2023", View(first=2023, last=2023)),
    ("from=2000&to=2100", View(first=2000, last=2100)),
    ("metric=revenue&per=revenue_target", View(metrics=("revenue",), per="revenue_target")),
    ("per=population_served", View(per="population_served")),
    ("chart=trend", View(chart="trend")),
    ("chart=ranking", View(chart="ranking")),
    ("chart=table", View(chart="table")),
    ("source=blitar-ketik-2024-12", View(source="blitar-ketik-2024-12")),
    ("source=agam-antaranews.com_2", View(source="agam-antaranews.com_2")),
    ("months=1-11", View(months=(1, 11))),
    ("months=7-7", View(months=(7, 7))),
    ("to=2023&months=1-12", View(last=2023, months=(1, 12))),
    ("page=2", View(page=2)),
    ("order=name", View(order="name")),
    ("page=9999", View(page=9999)),
    ("v=b39e109255c7", View(release="b39e109255c7")),
    (
        "office=malang&office=blitar&metric=passports_issued&from=2021&to=2024",
        View(offices=("malang", "blitar"), metrics=("passports_issued",), first=2021, last=2024),
    ),
    (
        "office=malang&metric=deportations&from=2019&to=2025&per=administrative_actions&chart=trend",
        View(
            offices=("malang",),
            metrics=("deportations",),
            first=2019,
            last=2025,
            per="administrative_actions",
            chart="trend",
        ),
    ),
]

# address as somebody may type it, address as we spell it
RESPELLED = [
    ("office=jogja", "office=yogyakarta"),
    ("office=jogjakarta&office=yogyakarta", "office=yogyakarta"),
    ("office=solo", "office=surakarta"),
    ("office=juanda", "office=surabaya"),
    ("office=malang&office=malang", "office=malang"),
    ("peer=soetta", "peer=soekarno-hatta"),
    ("metric=other:visits_received", "metric=visits_received"),
    ("metric=other:detainees&metric=detainees_present", "metric=detainees_present"),
    ("metric=other:exit_or_entry_bans", "metric=bans_unspecified"),
    ("per=other:foreign_violators", "per=foreign_violators"),
    ("metric=passports_issued&office=malang", "office=malang&metric=passports_issued"),
    ("to=2024&from=2021", "from=2021&to=2024"),
    ("v=0123456789ab&chart=trend&office=malang", "office=malang&chart=trend&v=0123456789ab"),
    ("lang=en&office=malang", "office=malang"),
    ("theme=dark", ""),
    ("page=007", "page=7"),
    ("service=drive_thru&service=drive_thru", "service=drive_thru"),
]

LONG = "x" * 5000
# address, error, the facts its sentence is filled with
BAD = [
    *[
        (f"months={value}", BadAddress, {"name": "months", "value": value})
        for value in ("11-1", "0-6", "1-13", "1", "1-", "-", "01-11", "1-6-9", "jan-nov", "１-６")
    ],
    ("utm=1", UnknownParameter, {"name": "utm"}),
    ("=1", UnknownParameter, {"name": ""}),
    ("Office=malang", UnknownParameter, {"name": "Office"}),
    ("office[]=malang", UnknownParameter, {"name": "office[]"}),
    (f"{LONG}=1", UnknownParameter, {"name": "x" * 80}),
    ("office=malng", UnknownSlug, {"kind": "office", "slug": "malng"}),
    ("office=", UnknownSlug, {"kind": "office", "slug": "", "near": ""}),
    ("office=Malang", UnknownSlug, {"kind": "office", "slug": "Malang"}),
    ("office=%00", UnknownSlug, {"kind": "office", "slug": "\0", "near": ""}),
    ("office=malang%0A", UnknownSlug, {"kind": "office", "slug": "malang\n"}),
    ("office=malang,blitar", UnknownSlug, {"kind": "office", "slug": "malang,blitar"}),
    (f"office={LONG}", UnknownSlug, {"kind": "office", "slug": "x" * 80, "near": ""}),
    ("peer=nowhere-at-all", UnknownSlug, {"kind": "office", "slug": "nowhere-at-all"}),
    ("metric=passport", UnknownSlug, {"kind": "metric", "slug": "passport"}),
    ("metric=other:affidavits", UnknownSlug, {"kind": "metric", "slug": "other:affidavits"}),
    ("service=drive_true", UnknownSlug, {"kind": "service", "slug": "drive_true"}),
    ("per=heads", UnknownSlug, {"kind": "metric", "slug": "heads"}),
    ("per=", UnknownSlug, {"kind": "metric", "slug": ""}),
    ("from=abc", BadAddress, {"name": "from", "value": "abc", "allowed": "2000–2100"}),
    ("from=", BadAddress, {"name": "from", "value": ""}),
    ("from=20%0A24", BadAddress, {"name": "from", "value": "20\n24"}),
    ("from=2o24", BadAddress, {"name": "from", "value": "2o24"}),
    ("from=-2024", BadAddress, {"name": "from", "value": "-2024"}),
    ("from=%D9%A2%D9%A0%D9%A2%D9%A4", BadAddress, {"name": "from", "value": "٢٠٢٤"}),
    ("to=1999", BadAddress, {"name": "to", "value": "1999", "allowed": "2000–2100"}),
    ("to=2101", BadAddress, {"name": "to", "value": "2101"}),
    (f"to={'9' * 5000}", BadAddress, {"name": "to", "value": "9" * 80}),
    ("from=2024&to=2019", BadAddress, {"name": "from", "value": "2024", "allowed": "<= 2019"}),
    ("to=2020&to=2021", BadAddress, {"name": "to", "value": "2", "allowed": "1"}),
    ("chart=trend&chart=table", BadAddress, {"name": "chart", "value": "2", "allowed": "1"}),
    ("v=a&v=b&v=c", BadAddress, {"name": "v", "value": "3", "allowed": "1"}),
    ("chart=pie", BadAddress, {"name": "chart", "value": "pie", "allowed": ", ".join(CHARTS)}),
    ("chart=", BadAddress, {"name": "chart", "value": ""}),
    ("page=0", BadAddress, {"name": "page", "value": "0", "allowed": "1–9999"}),
    ("page=-1", BadAddress, {"name": "page", "value": "-1"}),
    ("page=10000", BadAddress, {"name": "page", "value": "10000"}),
    ("page=two", BadAddress, {"name": "page", "value": "two"}),
    ("source=", BadAddress, {"name": "source", "value": ""}),
    ("source=%00%1b", BadAddress, {"name": "source", "value": "\0\x1b"}),
    ("source=a%0A", BadAddress, {"name": "source", "value": "a\n"}),
    (f"source={LONG}", BadAddress, {"name": "source", "value": "x" * 80}),
    ("v=../../etc", BadAddress, {"name": "v", "value": "../../etc"}),
    ("v=", BadAddress, {"name": "v", "value": ""}),
]


@pytest.mark.parametrize(("address", "view"), SAME)
def test_an_address_and_its_view_say_the_same_both_ways(address, view, catalogue):
    """
    Reading an address of ours gives the view, and spelling the view gives the address.
    """
    assert read_view(_pairs(address), catalogue) == view
    assert urlencode(view.parameters()) == address


@pytest.mark.parametrize(("typed", "spelled"), RESPELLED)
def test_another_spelling_is_read_and_then_spelled_as_ours(typed, spelled, catalogue):
    """
    Aliases, order, repetition, language and theme do not make another question.
    """
    actual = urlencode(read_view(_pairs(typed), catalogue).parameters(), safe=":")

    assert actual == spelled


def test_the_table_spells_every_parameter():
    """
    No parameter of the grammar is missing from the table above.
    """
    spelled = {name for address, _ in SAME for name, _ in _pairs(address)}

    assert spelled == set(FIELDS)


@pytest.mark.parametrize(("address", "error", "facts"), BAD)
def test_a_bad_address_is_refused_with_the_facts_of_its_sentence(address, error, facts, catalogue):
    """
    The error names the parameter, the value (cut short) and what would have been allowed.
    """
    with pytest.raises(ExplorerError) as raised:
        read_view(_pairs(address), catalogue)

    assert type(raised.value) is error
    assert facts.items() <= raised.value.facts.items()
    assert 400 <= raised.value.status < 500


@pytest.mark.parametrize(
    ("address", "near"),
    [
        ("office=malng", "malang"),
        ("office=bliter", "blitar"),
        ("office=jakarta", "jakarta-utara"),
        ("office=yogya", "yogyakarta"),
        ("metric=passport_issued", "passports_issued"),
        ("metric=deportation", "deportations"),
        ("service=sambang_sehat", "sambang_sakit"),
    ],
)
def test_an_unknown_slug_is_answered_with_what_is_near(address, near, catalogue):
    """
    A slip of the pen finds its way.
    """
    with pytest.raises(UnknownSlug) as raised:
        read_view(_pairs(address), catalogue)

    assert near in raised.value.facts["near"].split(", ")


def test_an_unknown_parameter_is_answered_with_those_that_exist(catalogue):
    """
    The sentence can list the whole grammar.
    """
    with pytest.raises(UnknownParameter) as raised:
        read_view([("city", "malang")], catalogue)

    assert raised.value.facts["known"].split(", ") == [*FIELDS, *MANNER]


@pytest.mark.parametrize("name", ["office", "metric", "service", "peer"])
def test_a_parameter_may_be_repeated_two_hundred_times_and_no_more(name, catalogue):
    """
    Three hundred offices are refused before any of them is looked up.
    """
    slug = {"office": "malang", "peer": "malang", "metric": "revenue", "service": "drive_thru"}[
        name
    ]
    most = read_view([(name, slug)] * MOST_VALUES, catalogue)

    with pytest.raises(BadAddress) as raised:
        read_view([(name, "never-looked-up")] * 300, catalogue)

    assert getattr(most, FIELDS[name]) == (slug,)
    assert raised.value.facts == {"name": name, "value": "300", "allowed": "200"}


def test_another_question_starts_on_its_first_page():
    """
    The page turned belongs to the list that was turned, and to no other.
    """
    view = View(offices=("malang",), page=4)

    assert view.with_(offices=("blitar",)) == View(offices=("blitar",))
    assert view.with_(page=5) == replace(view, page=5)


@pytest.mark.parametrize(
    ("address", "manner"),
    [
        ("", Manner()),
        ("lang=en", Manner(language=Language.EN)),
        ("theme=dark", Manner(theme="dark")),
        ("theme=light", Manner(theme="light")),
        ("lang=en&theme=dark", Manner(language=Language.EN, theme="dark")),
    ],
)
def test_language_and_theme_are_read_and_spelled_both_ways(address, manner):
    """
    DECISIONS 15: no `lang` means Indonesian, and the default is never spelled.
    """
    assert read_manner(_pairs(address)) == manner
    assert urlencode(manner.parameters()) == address


@pytest.mark.parametrize(
    ("address", "manner"), [("lang=id", Manner()), ("theme=auto&office=malang&x=1", Manner())]
)
def test_defaults_and_what_is_not_manner_are_left_out(address, manner):
    """
    Manner does not judge the rest of the address.
    """
    actual = read_manner(_pairs(address))

    assert actual == manner
    assert actual.parameters() == []


@pytest.mark.parametrize(
    ("address", "facts"),
    [
        ("lang=jv", {"name": "lang", "value": "jv", "allowed": "id, en"}),
        ("lang=", {"name": "lang", "value": ""}),
        ("lang=EN", {"name": "lang", "value": "EN"}),
        (f"lang={LONG}", {"name": "lang", "value": "x" * 80}),
        ("theme=sepia", {"name": "theme", "value": "sepia", "allowed": ", ".join(THEMES)}),
    ],
)
def test_a_language_or_theme_that_we_do_not_have_is_refused(address, facts):
    """
    Rather a sentence than a silent fall back.
    """
    with pytest.raises(BadAddress) as raised:
        read_manner(_pairs(address))

    assert facts.items() <= raised.value.facts.items()


YEAR = st.integers(2000, 2100)
SPAN = st.tuples(st.integers(1, 12), st.integers(1, 12)).map(lambda two: (min(two), max(two)))
PLAIN = st.from_regex(r"[A-Za-z0-9._-]{1,120}", fullmatch=True)


@given(data=st.data())
def test_any_view_survives_its_own_address(data, catalogue):
    """
    read_view(view.parameters()) == view, whatever is asked.
    """
    first, last = sorted(data.draw(st.tuples(YEAR, YEAR)))
    kinds = {one.kind for one in catalogue.services.values()}
    view = View(
        offices=data.draw(_some(catalogue.offices)),
        metrics=data.draw(_some(catalogue.metrics)),
        services=data.draw(_some({*catalogue.services, *kinds})),
        peers=data.draw(_some(catalogue.offices)),
        first=data.draw(st.sampled_from([first, None])),
        last=data.draw(st.sampled_from([last, None])),
        months=data.draw(st.none() | SPAN),
        per=data.draw(st.sampled_from([None, *catalogue.metrics])),
        chart=data.draw(st.sampled_from([None, *CHARTS])),
        source=data.draw(st.none() | PLAIN),
        page=data.draw(st.none() | st.integers(1, 9999)),
        order=data.draw(st.sampled_from([None, *ORDERS])),
        release=data.draw(st.none() | PLAIN),
    )

    address = urlencode(view.parameters())

    assert read_view(_pairs(address), catalogue) == view


@given(
    pairs=st.lists(
        st.tuples(
            st.sampled_from([*FIELDS, *MANNER]) | st.text(max_size=12), st.text(max_size=200)
        ),
        max_size=6,
    )
)
def test_garbage_is_read_or_refused_with_a_sentence(pairs, catalogue):
    """
    Nothing but ExplorerError ever comes out of an address.
    """
    for read in (lambda: read_view(pairs, catalogue), lambda: read_manner(pairs)):
        with suppress(ExplorerError):
            assert isinstance(read(), View | Manner)


def _pairs(address: str) -> list[tuple[str, str]]:
    return parse_qsl(address, keep_blank_values=True)


def _some(slugs) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(sorted(slugs)), unique=True, max_size=5).map(tuple)
