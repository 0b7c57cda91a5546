"""Claims about reading an address: a view, or an error with a sentence in each language."""

from hypothesis import given, settings
from hypothesis import strategies as st

from components.errors import ExplorerError
from components.model import Language
from components.query import read_manner, read_view, release
from components.query.view import FIELDS, ORDERS, THEMES
from components.render.trouble import trouble_sentence
from components.words import speaking

NAMES = st.one_of(st.sampled_from([*FIELDS, "lang", "theme", "w", "utm_x"]), st.text(max_size=8))
SLUGS = ["malang", "blitar", "jogja", "passports_issued", "deportations", "eazy_passport"]
VALUES = st.one_of(
    st.sampled_from([*SLUGS, *ORDERS, *THEMES, "trend", "2021", "2024", "1-11", "7-12", "1", "id"]),
    st.integers().map(str),
    st.text(max_size=20),
)
PAIRS = st.lists(st.tuples(NAMES, VALUES), max_size=8)
WELL_MEANT = st.fixed_dictionaries(
    {},
    optional={
        "office": st.lists(st.sampled_from(["malang", "blitar", "surabaya"]), max_size=3),
        "metric": st.lists(st.sampled_from(["passports_issued", "deportations"]), max_size=2),
        "from": st.integers(2000, 2050).map(lambda year: [str(year)]),
        "to": st.integers(2050, 2100).map(lambda year: [str(year)]),
        "months": st.tuples(st.integers(1, 6), st.integers(6, 12)).map(
            lambda span: [f"{span[0]}-{span[1]}"]
        ),
        "page": st.integers(1, 9999).map(lambda page: [str(page)]),
        "order": st.sampled_from(ORDERS).map(lambda order: [order]),
    },
)


@given(pairs=PAIRS)
@settings(max_examples=400)
def test_any_pairs_give_a_view_or_a_sentence(pairs):
    """
    Never another exception; what is read is spelled so that it is read again as the same.
    """
    catalogue = release(None).catalogue
    try:
        read_manner(pairs)
        view = read_view(pairs, catalogue)
    except ExplorerError as error:
        refused = error
    else:
        assert read_view(view.parameters(), catalogue) == view
        return
    sentences = [trouble_sentence(refused, speaking(language)) for language in Language]
    assert 400 <= refused.status < 500
    assert all(0 < len(sentence.strip()) < 1000 for sentence in sentences)


@given(asked=WELL_MEANT)
@settings(max_examples=200)
def test_what_may_be_asked_is_read_and_spelled_the_same(asked):
    """
    No well-meant question is refused, and its second spelling is its first.
    """
    catalogue = release(None).catalogue
    view = read_view([(name, one) for name, values in asked.items() for one in values], catalogue)
    spelled = view.parameters()

    assert read_view(spelled, catalogue).parameters() == spelled
