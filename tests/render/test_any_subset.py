"""Claims about sentences over any part of the real statements: none says more than its figures."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from components.errors import BadAddress
from components.model import Language, Told
from components.query import View
from components.query.answer import Answer, ask
from components.render.caption import ALT_MOST, Caption, Shape
from components.render.drawing import Chart
from components.render.drawings import draw
from components.render.sentence import caption
from components.words import Words, speaking
from tests.charts.drawing import invented
from tests.figures import told, year
from tests.gallery.samples import SAMPLES
from tests.gallery.views import views
from tests.render.counted import COUNTS
from tests.render.founded import numbers, unfounded
from tests.render.founded_drawing import unfounded_in
from tests.subset import Asked, asked, current

ANY = settings(max_examples=40, suppress_health_check=list(HealthCheck))
LANGUAGES = st.sampled_from(list(Language))
FEW = settings(max_examples=20, suppress_health_check=list(HealthCheck))
MOST_LINES = 7
ID = speaking(Language.ID)


def drawing(question: Asked, shape: Shape) -> tuple[Answer, Shape, int | None]:
    """What a page draws of a question: few offices as lines, many as one year."""
    answer = ask(question.view)
    if shape is Shape.TREND and len(answer.offices) <= MOST_LINES:
        return answer.drawn(), Shape.TREND, None
    first, last = question.view.first, question.view.last
    number = first if first and first == last else answer.latest
    return answer.drawn(number), Shape.RANKING, number


def texts(words: Caption) -> dict[str, str]:
    return {name: getattr(words, name) for name in ("title", "subtitle", "alt", "long")}


@ANY
@given(question=asked(), language=LANGUAGES, shape=st.sampled_from(list(Shape)))
def test_every_number_is_given_by_the_figures(question, language, shape, edition):
    """
    A value, a year or a day, a count, or a division of two figures; nothing else has a number.
    """
    say = speaking(language)
    with current(question.edition):
        drawn, shape, number = drawing(question, shape)
        words = caption(ask(question.view), say, shape=shape, year=number)
        wrong = {
            name: found
            for name, text in texts(words).items()
            if (found := unfounded(text, drawn, drawn.told, say))
        }

    assert (wrong, len(words.alt) <= ALT_MOST) == ({}, True), texts(words)


def wrong_of(chart: Chart, view: View, say: Words) -> dict[str, list[str]]:
    """The unfounded numbers around a drawing."""
    try:
        found = draw(chart, view, say)
    except BadAddress:
        return {}
    return unfounded_in(found, say) if found.chart in COUNTS else {}


@FEW
@given(question=asked(), language=LANGUAGES)
def test_every_number_of_every_chart_is_given_by_what_it_shows(question, language, edition):
    """
    Values, dates, divisions, and counts that are made anew; spelt out or in digits.
    """
    say = speaking(language)
    with current(question.edition):
        wrong = {chart: wrong_of(chart, question.view, say) for chart in COUNTS}

    assert {chart: found for chart, found in wrong.items() if found} == {}


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("chart", COUNTS)
def test_no_number_of_the_gallery_is_unfounded(chart, language, edition):
    """
    The views that readers ask for, and those that are rare, empty or disputed.
    """
    say = speaking(language)
    wrong = {name: wrong_of(chart, view, say) for name, view in views(edition).items()}

    assert {name: found for name, found in wrong.items() if found} == {}


@pytest.mark.parametrize("chart", COUNTS)
def test_a_number_that_is_off_is_found_in_any_chart(chart, edition):
    """
    Each number of a title, made larger by so much that nothing else is as large.
    """
    found = draw(chart, views(edition)[SAMPLES[chart]], ID)
    title = found.caption.title
    spoilt = [title.replace(number, f"{number}7531", 1) for number in set(numbers(title))]
    captions = [replace(found.caption, title=one) for one in spoilt]

    assert [
        one.title
        for one in captions
        if "title" not in unfounded_in(replace(found, caption=one), ID)
    ] == []


@ANY
@given(question=asked(), language=LANGUAGES, shape=st.sampled_from(list(Shape)))
def test_a_disputed_value_is_never_named_alone(question, language, shape, edition):
    """
    A title that names one value of a contradiction names all of them.
    """
    say = speaking(language)
    with current(question.edition):
        drawn, shape, number = drawing(question, shape)
        said = set(numbers(caption(ask(question.view), say, shape=shape, year=number).title))
        others = {text for one in drawn.told if not one.disputed for text in _values(one, say)}
        pairs = [_values(one, say) - others for one in drawn.told if one.disputed]

    assert [pair for pair in pairs if pair & said and not pair <= said] == []


def _values(one: Told, say: Words) -> set[str]:
    """The values of a figure as numbers of a text."""
    return {n for value in one.values for n in numbers(say.value(value, one.figure.unit))}


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Malang menerbitkan 100 paspor pada 2024", []),
        ("Malang menerbitkan 101 paspor pada 2024", ["101"]),
        ("Malang menerbitkan 100 paspor pada 2023", ["2023"]),
        ("Malang menerbitkan 100 paspor pada 2024, naik 12%", ["12%"]),
        ("Malang menerbitkan 100 paspor pada 2024, 2 kali Blitar", []),
        ("Malang menerbitkan 100 paspor pada 2024, 2,1 kali Blitar", ["2,1"]),
        ("Dari 2 kantor dengan angka setahun penuh", []),
        ("Dari 3 kantor dengan angka setahun penuh", ["3"]),
        ("Malang menerbitkan 100 ribu paspor pada 2024", ["100 ribu"]),
    ],
)
def test_the_check_finds_what_it_is_for(text, wrong, edition):
    """
    A number that is off by one, a year that is not drawn, a share that nobody divided.
    """
    both = told(year(2024, "100")), told(year(2024, "50", office="blitar"))
    answer = invented(edition, *both, release=edition)

    assert unfounded(text, answer, answer.told, ID) == wrong


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("31.598 atau 4,6%", ["31.598", "4,6%"]),
        ("Rp\N{NO-BREAK SPACE}11,04\N{NO-BREAK SPACE}miliar", ["11,04 miliar"]),
        ("2018–2025, 9.", ["2018", "2025", "9"]),
        ("tanpa angka", []),
    ],
)
def test_numbers_are_read_with_their_sign_and_size(text, found):
    """
    "11,04 miliar" is not 11,04, and a full stop after a number is none of it.
    """
    assert numbers(text) == found
