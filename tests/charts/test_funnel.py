"""Claims about components/charts/funnel.py, its rows, its ruler and its labels."""

import json
from itertools import combinations

import pytest

from components.charts.funnel import funnel
from components.charts.funnel_ruler import BOTTOM, HEIGHTS, LEFT, TIERS, FunnelRuler
from components.charts.marks import DISC, RING
from components.charts.measure import text_width
from components.charts.palette import DARK, LIGHT
from components.charts.placing import LINE_HEIGHT, Box
from components.query import View, ask
from components.query.funnel import INNER, OUTER
from components.query.funnel import funnel as found_in
from tests.charts.drawing import EN, ID, MANNER_NAMES, MANNERS, column, sent_rows, svg
from tests.charts.snapshot import kept
from tests.query.test_funnel import EIGHT, alike, asked, base, side

REFUSALS = View(metrics=("passport_refusals_nonprocedural",), per="passports_issued")
SHARES = View(metrics=("passports_issued_electronic",), per="passports_issued")
PEOPLE = View(metrics=("passports_issued",), per="population_served")
REAL = [(REFUSALS, 2019), (REFUSALS, 2024), (SHARES, 2024), (PEOPLE, 2023)]


def drawn(answer, year=2024, say=ID, look=LIGHT, **given):
    """The funnel of a year of an answer."""
    return funnel(found_in(answer, year), answer, say, look, **given)


def many(edition, number):
    """So many offices of as many sizes, some of them far out."""
    slugs = [office.slug for office in ask(View()).offices[:number]]
    sizes = [round(2000 * 1.17**place) for place in range(number)]
    counts = [max(round(size * 0.005 * (1 + place % 3)), 1) for place, size in enumerate(sizes)]
    return asked(
        [
            (side(slug, count), base(slug, size))
            for slug, count, size in zip(slugs, counts, sizes, strict=True)
        ],
        edition,
    )


def boxes(plot, answer, tier):
    """Where the labels of a tier stand, in pixels, and the dots."""
    found = found_in(answer, 2024)
    ruler = FunnelRuler(found, logarithmic=all(one.count for one in found.points))
    for row in plot.rows["labels"]:
        if row["tier"] == tier.number:
            wide = text_width(row["text"], row["size"], bold=row["bold"])
            high = row["size"] * LINE_HEIGHT
            x = ruler.across(row["x"], tier) + row["dx"]
            y = ruler.down(row["y"], tier) + row["dy"]
            yield row["text"], Box(x - wide / 2, y - high / 2, x + wide / 2, y + high / 2)


@pytest.mark.parametrize(("view", "of"), REAL)
@pytest.mark.parametrize(("say", "look"), MANNERS, ids=MANNER_NAMES)
def test_the_reports_are_drawn_without_a_warning(view, of, say, look, capfd):
    """
    In both languages and themes.
    """
    plot = drawn(ask(view), of, say, look)

    assert "NaN" not in svg(plot, capfd)


@pytest.mark.parametrize(
    "odd",
    [
        (),
        ((side("pati", 0), base("pati", 20_000)),),
        tuple((side(slug, 0), base(slug, 20_000)) for slug in EIGHT),
        ((side("pati", 1), base("pati", 1)),),
        ((side("pati", 9_000_000), base("pati", 2_000_000_000)),),
    ],
    ids=["all alike", "one zero", "all zero", "one of one", "huge range"],
)
@pytest.mark.parametrize("width", [None, 320])
def test_awkward_funnels_are_drawn_all_the_same(odd, width, edition, capfd):
    """
    Without a warning, every office with its dot.
    """
    plot = drawn(asked(alike(*odd), edition), width=width)

    assert "NaN" not in svg(plot, capfd)
    assert len(plot.rows["dots"]) == 8


@pytest.mark.parametrize("number", [8, 26, 124])
def test_no_label_hides_another(number, edition):
    """
    However many the offices, at every width.
    """
    answer = many(edition, number)
    plot = drawn(answer, chosen=(answer.told[3].office,))

    for tier in TIERS:
        pairs = combinations(boxes(plot, answer, tier), 2)
        assert [(a, b) for (a, one), (b, other) in pairs if one.meets(other)] == []


@pytest.mark.parametrize("number", [8, 26])
def test_every_label_stands_on_the_drawing(number, edition):
    """
    Right of the ticks, above the line, and not cut at the edge.
    """
    answer = many(edition, number)
    plot = drawn(answer, chosen=(answer.told[0].office,))

    for tier in TIERS:
        foot = HEIGHTS[tier.number] - BOTTOM
        outside = [
            text
            for text, box in boxes(plot, answer, tier)
            if box.left < LEFT - 1 or box.right > tier.made_for + 1 or box.bottom > foot + 1
        ]
        assert outside == []


def test_a_stated_zero_is_a_ring_on_an_even_scale(edition):
    """
    A logarithm has no zero.
    """
    answer = asked(alike((side("pati", 0), base("pati", 20_000))), edition)
    even, logarithmic = drawn(answer), drawn(asked(alike(), edition))
    scales = [plot.frame.spec["layer"][0]["encoding"]["y"]["scale"] for plot in (even, logarithmic)]

    assert [scale["type"] for scale in scales] == ["linear", "log"]
    assert sorted(column(even, "dots", "shape")) == sorted([DISC] * 7 + [RING])


def test_shares_stand_on_an_even_scale_that_ends_at_the_whole(edition):
    """
    From nothing to no more than a hundred per cent.
    """
    plot = drawn(ask(SHARES), 2024)

    assert plot.rows["span"][0]["y"] == 0
    assert plot.rows["span"][1]["y"] <= 100


@pytest.mark.parametrize(
    ("say", "texts"),
    [
        (ID, {"pita 95%", "pita 99,8%", "gabungan 11 kantor: 4,6"}),
        (EN, {"95% band", "99.8% band", "all 11 offices together: 4.6"}),
    ],
)
def test_the_line_and_the_bands_are_named(say, texts, edition):
    """
    The common rate is that of so many offices together, never somebody's figure.
    """
    plot = drawn(ask(REFUSALS), 2019, say)

    assert texts <= {row["text"] for row in plot.rows["labels"] if row["tier"] == 2}


def test_the_edges_tell_the_bands_apart_without_colour(edition):
    """
    Whole lines for 95 %, dashes for 99.8 %.
    """
    layers = drawn(ask(REFUSALS), 2019).frame.spec["layer"]
    lines = [layer for layer in layers if layer["mark"]["type"] == "line"]

    assert {(line["transform"][0]["filter"], "strokeDash" in line["mark"]) for line in lines} == {
        ("datum.outer", True),
        ("!datum.outer", False),
    }


def test_a_band_is_drawn_where_the_funnel_puts_it(edition):
    """
    At the smallest office: not wider, not smoother.
    """
    found = found_in(ask(SHARES), 2024)
    first = drawn(ask(SHARES), 2024).rows["bands"][:2]
    outer, inner = (found.limits(first[0]["x"], level) for level in (OUTER, INNER))

    assert [(row["low"], row["high"]) for row in first] == [
        (outer.low, outer.high),
        (inner.low, inner.high),
    ]


def test_chosen_offices_are_bold_with_their_ratio_and_the_first_is_soga(edition):
    """
    Brown is spent on one office.
    """
    plot = drawn(ask(REFUSALS), 2024, look=DARK, chosen=("blitar", "malang"))
    names = {row["text"]: (row["bold"], row["colour"]) for row in plot.rows["labels"]}
    browns = [row["office"] for row in plot.rows["dots"] if row["colour"] == DARK.highlight]

    assert names["Blitar 5"] == (True, DARK.highlight)
    assert names["Malang 7,2"] == (True, DARK.ink)
    assert names["Batam"] == (False, DARK.muted)
    assert browns == ["Blitar"]


@pytest.mark.parametrize(
    ("say", "words"),
    [
        (ID, "Malang, 2024: 7,2 (527 dari 73.338), di luar pita 99,8%. "),
        (EN, "Malang, 2024: 7.2 (527 of 73,338), outside the 99.8% band. "),
    ],
)
def test_a_dot_says_both_sides_and_where_it_lies(say, words, edition):
    """
    And leads to the receipt of what was counted.
    """
    dots = drawn(ask(REFUSALS), 2024, say).rows["dots"]
    (malang,) = (row for row in dots if row["office"] == "Malang")

    assert malang["words"].startswith(words)
    assert malang["words"].endswith(".")
    assert malang["href"].startswith(f"/angka/{malang['figure']}")


def test_ticks_grow_fewer_as_the_drawing_narrows(edition):
    """
    And are written as the language writes numbers.
    """
    steps = drawn(ask(PEOPLE), 2023, EN).rows["steps"]
    texts = [[row["text"] for row in steps if row["tier"] == tier.number] for tier in TIERS]

    assert texts[0] == ["3,000,000", "10,000,000"]
    assert texts[2] == ["2,000,000", "5,000,000", "10,000,000"]


def test_other_data_leave_the_frame_as_it_is(edition):
    """
    So that a browser keeps its drawing; it changes with the kind of scale alone.
    """
    frames = [drawn(ask(view), of).frame for view, of in REAL]

    assert frames[0] is frames[1]
    assert frames[0] is frames[3]
    assert frames[0] is not frames[2]


def test_the_frame_is_as_it_was(edition):
    """
    A change of the drawing shows here first; RENEW_SNAPSHOTS=1 takes it as the new one.
    """
    spec = json.loads(json.dumps(drawn(ask(REFUSALS), 2019).frame.spec))

    assert spec == kept("funnel", spec)


def test_every_data_set_is_named_and_there(edition):
    """
    With like keys in each row, as Arrow wants them.
    """
    plot = drawn(ask(REFUSALS), 2019)

    assert {name: len(rows) for name, rows in sent_rows(plot).items()} == {
        name: len(rows) for name, rows in plot.rows.items()
    }
    assert {frozenset(row) for row in plot.rows["labels"]} == {frozenset(plot.rows["labels"][0])}
