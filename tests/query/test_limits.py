"""Claims about components/query/limits.py: how far chance reaches from a common rate."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from components.model import RatioKind
from components.query.limits import beyond, limits, residual

LEVELS = st.sampled_from([0.95, 0.998])


@given(rate=st.floats(0.001, 0.999), size=st.integers(1, 200_000), level=LEVELS)
def test_the_limits_of_a_share_lie_within_one_of_the_binomial_quantiles(rate, size, level):
    """
    Interpolated between the quantile and the count below it (Spiegelhalter's appendix).
    """
    actual = limits(rate, size, level, RatioKind.SHARE)
    chances = ((1 - level) / 2, (1 + level) / 2)

    for end, chance in zip((actual.low, actual.high), chances, strict=True):
        quantile = stats.binom.ppf(chance, size, rate)
        assert max(quantile - 1, 0) - 1e-6 <= end * size <= quantile + 1e-6


@given(rate=st.floats(0.00001, 0.05), size=st.integers(1, 3_000_000), level=LEVELS)
def test_the_limits_of_a_rate_lie_within_one_of_the_poisson_quantiles(rate, size, level):
    """
    The same of counts without a ceiling.
    """
    actual = limits(rate, size, level, RatioKind.RATE)
    chances = ((1 - level) / 2, (1 + level) / 2)

    for end, chance in zip((actual.low, actual.high), chances, strict=True):
        quantile = stats.poisson.ppf(chance, rate * size)
        assert max(quantile - 1, 0) - 1e-6 <= end * size <= quantile + 1e-6


def test_the_interpolation_is_that_of_the_appendix():
    """
    Ten expected: r - (F(r) - p) / (F(r) - F(r - 1)) at p = 0.975, where r = 17.
    """
    below, at = stats.poisson.cdf(16, 10), stats.poisson.cdf(17, 10)
    expected = 17 - (at - 0.975) / (at - below)

    actual = limits(0.01, 1000, 0.95, RatioKind.RATE)

    assert actual.high * 1000 == pytest.approx(expected)


def test_many_cases_come_near_the_bell_curve():
    """
    1.96 and 3.09 standard deviations, for ten thousand expected.
    """
    usual, sure = (limits(0.01, 10**6, level, RatioKind.RATE) for level in (0.95, 0.998))

    assert usual.high == pytest.approx(0.01 + 1.96 * 0.0001, abs=2e-6)
    assert sure.low == pytest.approx(0.01 - 3.09 * 0.0001, abs=2e-6)


@given(rate=st.floats(0.0001, 0.01), size=st.integers(100, 50_000), level=LEVELS)
def test_a_count_beyond_chance_lies_outside_the_band_as_drawn(rate, size, level):
    """
    On the lower side the two are one; on the upper the band is the narrower by a count.
    """
    band = limits(rate, size, level, RatioKind.RATE)
    for count in (int(band.low * size), int(band.high * size) + 1, int(band.high * size) + 2):
        if beyond(count, size, rate, level, RatioKind.RATE):
            assert not band.low * size < count < band.high * size


@pytest.mark.parametrize(("count", "expected"), [(0, False), (3, False), (4, True)])
def test_nobody_is_accused_by_the_interpolation(count, expected):
    """
    One expected: three or more come about in eight of a hundred, four or more in two.
    """
    assert beyond(count, 1000, 0.001, 0.95, RatioKind.RATE) is expected


@pytest.mark.parametrize("kind", [RatioKind.SHARE, RatioKind.RATE])
def test_a_common_rate_of_nothing_leaves_no_room(kind):
    """
    Chance makes nothing out of nothing.
    """
    actual = limits(0.0, 5000, 0.95, kind)

    assert (actual.low, actual.high) == (0.0, 0.0)


def test_a_share_of_all_has_the_whole_for_its_limits():
    """
    And no residual can be told there.
    """
    actual = limits(1.0, 50, 0.95, RatioKind.SHARE)

    assert actual.high == pytest.approx(1.0, abs=0.001)
    assert beyond(50, 50, 1.0, 0.95, RatioKind.SHARE) is False
    assert residual(50, 50, 1.0, RatioKind.SHARE) == 0.0


@pytest.mark.parametrize(
    ("kind", "expected"), [(RatioKind.RATE, 2.0), (RatioKind.SHARE, 2.0 / 0.8**0.5)]
)
def test_a_residual_counts_standard_deviations(kind, expected):
    """
    120 where 100 are expected: two of a Poisson count, more of a share of a fifth.
    """
    assert residual(120, 500, 0.2, kind) == pytest.approx(expected)
