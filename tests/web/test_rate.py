"""Claims about components/web/rate.py: a bucket for each, and bounded memory for all."""

from components.web.rate import Rate


class Clock:
    """A clock that this file sets."""

    now = 0.0

    def __call__(self) -> float:
        """What it shows."""
        return self.now


def test_a_bucket_empties_and_fills_again():
    """
    Three at once, then two a second, never more than three saved up.
    """
    clock = Clock()
    rate = Rate(burst=3, per_second=2, askers=9, clock=clock)

    assert [rate.lets("a") for _ in range(4)] == [True, True, True, False]
    clock.now = 0.4
    assert not rate.lets("a")
    clock.now = 1.0
    assert [rate.lets("a") for _ in range(3)] == [True, True, False]
    clock.now = 1000.0
    assert [rate.lets("a") for _ in range(4)] == [True, True, True, False]


def test_one_asker_does_not_spend_anothers():
    """
    Each has a bucket; who has no name has no bucket.
    """
    rate = Rate(burst=1, per_second=1, askers=9, clock=Clock())

    assert [rate.lets(name) for name in ("a", "b", "a", "", "", "b")] == [
        True,
        True,
        False,
        True,
        True,
        False,
    ]


def test_memory_is_bounded_and_those_heard_of_last_are_remembered():
    """
    A million addresses cost no more than a few.
    """
    rate = Rate(burst=1, per_second=1, askers=3, clock=Clock())
    for number in range(100):
        rate.lets(str(number))

    assert len(rate) == 3
    assert [rate.lets(name) for name in ("99", "98", "97", "0")] == [False, False, False, True]


def test_no_rate_is_no_limit():
    """
    RATE_PER_SECOND=0, and nothing is remembered.
    """
    rate = Rate(burst=1, per_second=0, askers=3, clock=Clock())

    assert all(rate.lets("a") for _ in range(100))
    assert len(rate) == 0
