"""Claims about components/query/intervals.py: published tables, and another hand's arithmetic."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from statsmodels.stats.proportion import proportion_confint
from statsmodels.stats.rates import confint_poisson

from components.query.intervals import Interval, poisson, wilson

COUNTS = st.integers(0, 10**6)


@pytest.mark.parametrize(
    ("count", "of", "low", "high"),
    [
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_a_share_has_the_interval_of_newcombes_table(count, of, low, high):
    """
    Newcombe, Stat Med 17 (1998) 857–872: his four examples by method 3.
    """
    actual = wilson(count, of)

    assert (round(actual.low, 4), round(actual.high, 4)) == (low, high)


@pytest.mark.parametrize(
    ("count", "low", "high"),
    [(0, 0.0, 3.689), (1, 0.0253, 5.572), (5, 1.623, 11.668), (10, 4.795, 18.390)],
)
def test_a_count_has_the_interval_of_garwoods_table(count, low, high):
    """
    Garwood, Biometrika 28 (1936) 437–442; 3.689 for none is also epitools' pois.exact.
    """
    actual = poisson(count)

    assert actual.low == pytest.approx(low, abs=0.0005)
    assert actual.high == pytest.approx(high, abs=0.0005)


@pytest.mark.parametrize(("level", "low", "high"), [(0.90, 17.38, 34.92), (0.95, 16.18, 36.90)])
def test_twenty_five_events_lie_where_graphpad_puts_them(level, low, high):
    """
    The worked example of GraphPad's "confidence interval of a count", after Garwood.
    """
    actual = poisson(25, level)

    assert (round(actual.low, 2), round(actual.high, 2)) == (low, high)


@given(of=st.integers(1, 10**6), share=st.floats(0, 1), level=st.floats(0.5, 0.999))
def test_a_share_agrees_with_statsmodels(of, share, level):
    """
    To nine digits, whatever the level.
    """
    count = round(share * of)
    actual = wilson(count, of, level)

    expected = proportion_confint(count, of, alpha=1 - level, method="wilson")
    assert (actual.low, actual.high) == pytest.approx(expected, rel=1e-6, abs=1e-9)


@given(count=COUNTS, level=st.floats(0.5, 0.999))
@settings(max_examples=200)
def test_a_count_agrees_with_statsmodels(count, level):
    """
    Its "exact-c" is the same bound by way of chi squared; of nothing it has no low end.
    """
    actual = poisson(count, level)
    low, high = confint_poisson(count, 1, method="exact-c", alpha=1 - level)

    assert actual.high == pytest.approx(float(high), rel=1e-6)
    assert actual.low == (pytest.approx(float(low), rel=1e-6) if count else 0.0)


@given(of=st.integers(1, 10**5), share=st.floats(0, 1))
def test_an_interval_holds_its_share_and_stays_within_the_whole(of, share):
    """
    Nothing below nothing, nothing above all.
    """
    count = round(share * of)
    actual = wilson(count, of)

    assert 0 <= actual.low <= count / of <= actual.high <= 1


@given(count=COUNTS)
def test_an_interval_of_a_count_holds_it_and_more_confidence_is_wider(count):
    """
    99.8 % on either side of 95 %.
    """
    usual, sure = poisson(count), poisson(count, 0.998)

    assert sure.low <= usual.low <= count <= usual.high < sure.high


def test_an_interval_may_be_told_on_another_scale():
    """
    Per thousand, per cent.
    """
    assert Interval(0.1, 0.25).times(100) == Interval(10.0, 25.0)
