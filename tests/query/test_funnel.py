"""Claims about components/query/funnel.py (DECISIONS 7, LOOK 7)."""

from dataclasses import replace
from datetime import date
from types import SimpleNamespace

import pytest

from components.model import RatioKind, Relation, Unit
from components.query import View, ask
from components.query.funnel import INNER, OUTER, funnel
from components.query.rates import ratios
from tests.charts.drawing import REPORT
from tests.figures import Flag, figure, told, year

SLUG = "passport_refusals_nonprocedural"
REFUSALS = View(metrics=(SLUG,), per="passports_issued")
EIGHT = ("malang", "blitar", "batam", "bandung", "padang", "medan", "jambi", "pati")


def side(slug: str, value: int, **fields):
    """The refusals of an office in 2024."""
    return told(year(2024, str(value), office=slug, metric=SLUG, unit=Unit.APPLICATIONS, **fields))


def base(slug: str, value: int, **fields):
    """The passports of an office in 2024."""
    return told(year(2024, str(value), office=slug, **fields))


def alike(*odd, slugs=EIGHT, count=100, size=20_000):
    """Offices that all refuse five in a thousand, but for those given apart."""
    apart = {one.office for pair in odd for one in pair}
    plain = [(side(one, count), base(one, size)) for one in slugs if one not in apart]
    return [*plain, *odd]


def asked(pairs, edition):
    """An answer of those pairs, as though the reports had said so."""
    real = ask(REFUSALS)
    above, below = zip(*pairs, strict=True)
    release = SimpleNamespace(
        catalogue=real.release.catalogue,
        sources={REPORT.slug: REPORT},
        events=(),
        day=real.release.day,
    )
    found = ratios(above, below, real.metric, {})
    return replace(real, release=release, told=tuple(above), ratios=found)


def test_eight_offices_make_a_funnel_and_seven_none(edition):
    """
    DECISIONS 7.
    """
    eight, seven = (asked(alike(slugs=EIGHT[:number]), edition) for number in (8, 7))

    assert len(funnel(eight, 2024).points) == 8
    assert funnel(seven, 2024) is None
    assert funnel(eight, 2023) is None


@pytest.mark.parametrize(
    "odd",
    [
        (side("pati", 100, flag=Flag.DOUBTFUL), base("pati", 20_000)),
        (side("pati", 100, relation=Relation.APPROX), base("pati", 20_000)),
        (side("pati", 100), base("pati", 20_000, relation=Relation.APPROX)),
        (
            told(
                *(
                    year(2024, value, office="pati", metric=SLUG, unit=Unit.APPLICATIONS)
                    for value in ("100", "150")
                )
            ),
            base("pati", 20_000),
        ),
        (
            told(figure("90", office="pati", metric=SLUG, end=date(2024, 6, 30))),
            told(figure("9000", office="pati", end=date(2024, 6, 30))),
        ),
    ],
    ids=["flagged", "about", "over about", "disputed", "part of the year"],
)
def test_only_exact_uncontested_whole_years_are_held(odd, edition):
    """
    With one of eight so, seven are left, and no funnel is drawn.
    """
    assert funnel(asked(alike(odd), edition), 2024) is None


def test_what_is_not_held_is_counted(edition):
    """
    So that the words can say how many are not drawn.
    """
    vague = (side("siak", 90, relation=Relation.APPROX), base("siak", 20_000))

    found = funnel(asked(alike(vague), edition), 2024)

    assert (len(found.points), found.left_out) == (8, 1)


def test_institutions_above_the_offices_stay_out(edition):
    """
    A regional office holds the offices below it.
    """
    above = (side("kanwil-bali", 900), base("kanwil-bali", 20_000))

    found = funnel(asked(alike(above), edition), 2024)

    assert {one.office.slug for one in found.points} == set(EIGHT)
    assert found.left_out == 0


def test_the_common_rate_is_that_of_all_together(edition):
    """
    The sum of the numerators over the sum of the denominators, not the mean of the ratios.
    """
    large = (side("pati", 300), base("pati", 200_000))

    found = funnel(asked(alike(large), edition), 2024)

    assert (found.count, found.size) == (7 * 100 + 300, 7 * 20_000 + 200_000)
    assert found.centre == pytest.approx(1000 * 1000 / 340_000)
    assert found.points[0].office.slug == "pati"


def test_offices_that_are_alike_lie_within_and_are_no_wider_than_chance(edition):
    """
    A hundred in twenty thousand each.
    """
    found = funnel(asked(alike(), edition), 2024)

    assert found.outside_inner == ()
    assert (found.dispersion, found.trimmed, found.overdispersed) == (0, 0, False)


def test_one_office_far_out_is_outside_but_does_not_make_all_unlike(edition):
    """
    Its residual is drawn in before all are judged (winsorised at a tenth).
    """
    slugs = (*EIGHT, "siak", "kediri", "ambon", "biak", "mataram", "kupang", "bogor", "depok")
    far = (side("pati", 140), base("pati", 20_000))
    found = funnel(asked(alike(far, slugs=slugs), edition), 2024)

    assert [one.office.slug for one in found.outside_outer] == ["pati"]
    assert found.trimmed < found.dispersion
    assert found.overdispersed is False


def test_offices_that_count_otherwise_are_wider_than_chance(edition):
    """
    Half of them refuse ten times as many: the width is a ratio of standard deviations.
    """
    many = [(side(slug, 1000), base(slug, 20_000)) for slug in EIGHT[:4]]
    found = funnel(asked(alike(*many), edition), 2024)

    assert found.overdispersed is True
    assert found.wider**2 == pytest.approx(found.trimmed)
    # (1000 - 550)² / 550 on either side
    assert found.dispersion == pytest.approx(450**2 / 550)


def test_nothing_refused_anywhere_is_no_fault(edition):
    """
    The common rate is nil, nobody lies outside it.
    """
    found = funnel(asked(alike(count=0), edition), 2024)

    assert (found.centre, found.outside_inner, found.dispersion) == (0.0, (), 0.0)
    assert found.limits(5000, OUTER).high == 0


def test_a_stated_zero_among_many_counts(edition):
    """
    None refused of twenty thousand is a long way below five in a thousand.
    """
    none = (side("pati", 0), base("pati", 20_000))

    found = funnel(asked(alike(none), edition), 2024)

    assert [one.office.slug for one in found.outside_outer] == ["pati"]


def test_the_limits_narrow_as_offices_grow(edition):
    """
    That is what makes it a funnel.
    """
    found = funnel(asked(alike(), edition), 2024)
    bands = [found.limits(size, level) for level in (INNER, OUTER) for size in (500, 5000, 50_000)]
    widths = [band.high - band.low for band in bands]

    assert widths[:3] == sorted(widths[:3], reverse=True)
    assert all(outer > inner for inner, outer in zip(widths[:3], widths[3:], strict=True))


def test_money_makes_no_funnel(edition):
    """
    Rupiah are not counted one by one.
    """
    views = (
        View(metrics=("revenue",), per="revenue_target"),
        View(metrics=("revenue_passports",), per="revenue"),
    )
    answers = [ask(view) for view in views]

    assert [f for one in answers for year in one.years if (f := funnel(one, year))] == []
    assert {ratio.interval for one in answers for ratio in one.ratios} == {None}


def test_a_figure_without_denominator_makes_none(edition):
    """
    Nothing was divided.
    """
    assert funnel(ask(View()), 2024) is None


# metric, denominator, year, offices, outside 99.8 %
REAL = [
    (SLUG, "passports_issued", 2019, 11, 8),
    (SLUG, "passports_issued", 2024, 8, 6),
    ("stay_permits_permanent", "stay_permits", 2023, 10, 7),
    ("passports_issued", "population_served", 2023, 8, 8),
]


@pytest.mark.parametrize(("metric", "per", "of", "offices", "outside"), REAL)
def test_the_reports_hold_these_funnels(metric, per, of, offices, outside, edition):
    """
    The edition of 21 November 2026; each of them is wider than chance.
    """
    found = funnel(ask(View(metrics=(metric,), per=per)), of)

    assert (len(found.points), len(found.outside_outer)) == (offices, outside)
    assert found.overdispersed is True


def test_refusals_of_2019_lie_twelve_times_wider_than_chance(edition):
    """
    That is the ratio of standard deviations; LOOK 7's 143 is one of variances.
    """
    found = funnel(ask(REFUSALS), 2019)

    assert round(found.wider, 1) == 12.3
    assert (round(found.trimmed), round(found.dispersion)) == (151, 194)
    assert found.kind is RatioKind.RATE
