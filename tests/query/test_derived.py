"""Claims about components/query/derived.py: every number that a statement goes into."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from components.model import Coverage, Flag, Relation, Standing
from components.query.changes import Why
from components.query.derivation import Bar, Sort, speaks, spoken
from components.query.derived import derived, told_with
from components.query.display import Display, display
from tests.figures import figure, told, year

PASSPORTS, REFUSALS = "passports_issued", "passport_refusals_nonprocedural"
HALF = {"end": date(2024, 6, 30)}


def shown(edition, office, metric, number):
    return next(
        one
        for one in edition.office(office)
        if (one.metric, one.parts, one.period.year) == (metric, (), number)
        and one.standing is Standing.SHOWN
        and one.coverage.yearly
    )


class Shelf:
    """An edition that holds a few statements of one office."""

    def __init__(self, edition, *figures):
        self.catalogue, self.events = edition.catalogue, edition.events
        self.population, self._figures = {}, figures

    def at(self, metric, office):
        """Its statements of a metric at an office."""
        return tuple(f for f in self._figures if (f.metric, f.office) == (metric, office))


def ids(derivation):
    return [one.id for one in derivation.inputs]


def test_a_rate_has_both_its_parts_with_their_receipts(edition):
    """
    Issue 3: 151 ÷ 32.581 × 1.000 = 4,6, Blitar 2025.
    """
    above, below = (shown(edition, "blitar", metric, 2025) for metric in (REFUSALS, PASSPORTS))

    found = [
        next(
            d
            for d in derived(edition, one)
            if d.sort is Sort.RATIO and d.per == 1000 and d.above.metric == REFUSALS
        )
        for one in (above, below)
    ]

    assert [ids(one) for one in found] == [[above.id, below.id]] * 2
    assert [one.ends for one in found] == [(Fraction(151_000, 32_581),) * 2] * 2
    assert found[0].interval.low < 4.63 < found[0].interval.high


def test_a_rate_of_people_is_divided_by_the_register_and_by_no_statement(edition):
    """
    Issue 3: the denominator's source kind is said.
    """
    found = derived(edition, shown(edition, "blitar", PASSPORTS, 2024))[0]

    assert (found.divisor, found.below, found.register) == ("population_served", None, 2562127)
    assert len(found.inputs) == 1


def test_a_disputed_side_gives_both_ends_and_says_why(edition):
    """
    DECISIONS 2: between … and …; Blitar 2019 has 20.790 and 23.721 passports.
    """
    found = derived(edition, shown(edition, "blitar", PASSPORTS, 2019))

    rate = next(one for one in found if one.sort is Sort.RATIO)
    change = next(one for one in found if one.sort is Sort.CHANGE and one.above.year == 2019)
    assert rate.ends == (Fraction(368_000, 23_721), Fraction(368_000, 20_790))
    assert change.ends == (Fraction(20_790, 25_939) - 1, Fraction(23_721, 25_939) - 1)
    assert (rate.why, change.why) == (Why.DISPUTED, Why.DISPUTED)
    assert [one.value for one in rate.inputs] == [Decimal(368), Decimal(20790), Decimal(23721)]


def test_a_change_is_on_the_receipts_of_both_its_years(edition):
    """
    From the year before and to the year after.
    """
    early, late = (shown(edition, "blitar", PASSPORTS, number) for number in (2024, 2025))

    found = [
        [(d.below.year, d.above.year) for d in derived(edition, one) if d.sort is Sort.CHANGE]
        for one in (early, late)
    ]

    assert found == [[(2023, 2024), (2024, 2025)], [(2024, 2025)]]


def test_what_repeats_the_figure_shown_is_behind_the_same_numbers(edition):
    """
    Ketik's 31.871 is beside Apakabaronline's; the inputs are the statement that is drawn.
    """
    lead = shown(edition, "blitar", PASSPORTS, 2024)
    copy = next(
        one
        for one in edition.report("blitar-ketik-2024-12")
        if (one.metric, one.period) == (PASSPORTS, lead.period)
    )

    assert copy.id != lead.id
    assert [ids(one) for one in derived(edition, copy)] == [
        ids(one) for one in derived(edition, lead)
    ]


def test_a_slightly_other_value_goes_into_nothing(edition):
    """
    31.598 is printed in tables; ratios and changes are worked out of 31.589.
    """
    rival = next(
        one
        for one in edition.office("blitar")
        if (one.metric, one.value, one.parts) == (PASSPORTS, 31598, ())
    )

    assert derived(edition, rival) == ()
    assert display(rival, told_with(edition, rival)) is Display.CLOSE


def test_a_part_is_a_share_of_its_total_and_the_total_lists_its_parts(edition):
    """
    17 of 25 people deported by Malang in 2023 for overstaying.
    """
    total = shown(edition, "malang", "deportations", 2023)

    shares = [one for one in derived(edition, total) if one.sort is Sort.PART]
    part = next(one for one in shares if one.above.parts == (("reason", "overstay"),))
    own = derived(edition, part.above.figure)

    assert (len(shares), part.ends) == (11, (Fraction(68), Fraction(68)))
    assert [(one.sort, one.ends) for one in own] == [(Sort.PART, part.ends)]


PART = {"parts": (("reason", "overstay"),), "metric": "deportations"}
TOTAL = {"metric": "deportations"}


@pytest.mark.parametrize(
    ("part", "total", "expected"),
    [
        (figure("5", **PART), [figure("20", **TOTAL)], (None, 25, 25)),
        (figure("5", **PART), [figure("19", **TOTAL)], None),
        (figure("5", **PART), [figure("40", **TOTAL, **HALF)], None),
        (figure("30", **PART), [figure("20", **TOTAL)], (Bar.EXCEEDS,)),
        (figure("5", **PART, relation=Relation.GT), [figure("20", **TOTAL)], (Bar.NOT_EXACT,)),
        (
            figure("5", **PART),
            [
                figure("20", **TOTAL),
                figure("25", **TOTAL, standing=Standing.BESIDE, source="other"),
            ],
            (Why.DISPUTED, 20, 25),
        ),
        (figure("5", **PART), [figure("20", **TOTAL, flag=Flag.DOUBTFUL)], None),
    ],
)
def test_a_share_of_a_total_needs_two_exact_figures_of_one_time(edition, part, total, expected):
    """
    Below twenty a percentage is a toy; a part larger than its total is a fault of one of them.
    """
    part = replace(part, id="part")

    found = derived(Shelf(edition, part, *total), part)

    actual = [(one.why, *(one.ends or ())) for one in found]
    assert actual == ([] if expected is None else [expected])


@pytest.mark.parametrize(
    ("before", "now", "expected"),
    [
        (year(2023, "200"), year(2024, "250"), (None, Fraction(1, 4))),
        (year(2023, "0"), year(2024, "250"), (Why.FROM_ZERO,)),
        (year(2021, "200"), year(2022, "250"), (Why.PANDEMIC,)),
        (year(2023, "200"), figure("250", **HALF), (Why.PART,)),
        (year(2023, "200"), year(2024, "250", relation=Relation.GT), (Why.OPEN_ENDED,)),
        (year(2022, "200"), year(2024, "250"), None),
    ],
)
def test_a_change_that_is_not_stated_says_why(edition, before, now, expected):
    """
    Zero, pandemic, part-year, open end; years that do not follow one another have none.
    """
    found = derived(Shelf(edition, before, now), now)

    changes = [one for one in found if one.sort is Sort.CHANGE]
    actual = [(one.why, *dict.fromkeys(one.ends or ())) for one in changes]
    assert actual == ([] if expected is None else [expected])


@pytest.mark.parametrize(
    ("above", "below", "expected"),
    [
        ({}, None, Bar.NO_PARTNER),
        ({}, HALF, Bar.NO_PARTNER),
        ({"relation": Relation.GE}, {}, Why.OPEN_ENDED),
        ({}, {}, None),
        ({"value": "900"}, {}, Bar.EXCEEDS),
    ],
)
def test_a_share_that_is_not_worked_out_says_why(edition, above, below, expected):
    """
    Electronic passports as per cents of all: same period, counted, and not more than all.
    """
    mine = figure(**{"value": "50", "metric": "passports_issued_electronic", **above})
    others = [] if below is None else [figure("100", **below)]

    found = derived(Shelf(edition, mine, *others), mine)

    assert [(one.sort, one.why, one.ends is None) for one in found] == [
        (Sort.RATIO, expected, expected is not None)
    ]


def test_a_target_for_passports_is_a_goal(edition):
    """
    The catalogue divides passports by people; their target is set beside them all the same.
    """
    done = figure("150")
    goal = figure("100", metric="passports_issued_target", id="goal")

    found = [derived(Shelf(edition, done, goal), one) for one in (done, goal)]

    expected = [(Sort.GOAL, (Fraction(150), Fraction(150)))]
    assert [[(one.sort, one.ends) for one in each] for each in found] == [expected] * 2


@pytest.mark.parametrize(
    "mine",
    [
        figure("50", flag=Flag.DOUBTFUL),
        figure("50", metric=None, metric_id="other:x"),
        figure("50", start=date(2023, 10, 1), end=date(2024, 10, 1)),
        figure("5", start=date(2024, 2, 1), end=date(2024, 2, 29)),
    ],
)
def test_what_stands_for_no_year_goes_into_nothing(edition, mine):
    """
    A doubtful figure, an unplaced one, one of two years, a month.
    """
    assert derived(Shelf(edition, mine, year(2023, "40")), mine) == ()


def test_the_values_of_a_quarrel_speak_and_what_is_vague_does_not():
    """
    One statement for each value, the one shown for its own.
    """
    lead, rival = figure("100"), figure("150", source="b")
    vague = figure("150", relation=Relation.APPROX, source="c", id="vague")
    quarrel = told(lead, rival, vague)

    assert [one.id for one in spoken(quarrel)] == [lead.id, rival.id]
    assert [speaks(quarrel, one) for one in (lead, rival, vague)] == [True, True, False]


@pytest.mark.parametrize(
    ("mine", "at", "expected"),
    [
        (told(figure("100")), 0, Display.DRAWN),
        (told(figure("100"), figure("150", id="b")), 1, Display.DISPUTED),
        (told(figure("100"), figure("150", id="b"), figure("100", id="c")), 2, Display.SAME),
        (told(figure("1000"), figure("1001", id="b")), 1, Display.CLOSE),
        (told(figure("1000"), figure("1000", id="b")), 1, Display.SAME),
        (told(figure("100", **HALF)), 0, Display.PART),
        (told(figure("100", flag=Flag.DOUBTFUL)), 0, Display.DOUBTFUL),
        (
            told(figure("100"), figure("150", id="b", flag=Flag.DOUBTFUL)),
            1,
            Display.REPLACED,
        ),
        (told(figure("100"), shorter=(figure("60", **HALF),)), 1, Display.REPLACED),
    ],
)
def test_a_statement_is_drawn_printed_or_replaced(mine, at, expected):
    """
    The last step of the chain.
    """
    assert display(mine.figures[at], mine) is expected


@pytest.mark.parametrize(
    ("mine", "expected"),
    [(figure(metric=None), Display.UNPLACED), (figure("5"), Display.NO_YEAR)],
)
def test_what_is_told_of_no_year_is_not_drawn(mine, expected):
    """
    A code that waits for its place; a day, a month, a span of two years.
    """
    assert display(mine, None) is expected


def test_every_statement_has_its_numbers_without_a_fault(edition):
    """
    No input without a receipt, no outcome without its reason.
    """
    for one in edition.every():
        for found in derived(edition, one):
            assert found.ends or found.why or found.step
            assert all(edition.figure(each.id) for each in found.inputs)
            assert found.ends is None or found.ends[0] <= found.ends[1]
            assert found.above.figure.coverage is not Coverage.OTHER or found.above.is_stock
