"""How long the taker of a token waits."""

from components.door.bucket import Bucket


class Clock:
    """A clock that stands until it is moved."""

    def __init__(self):
        self.now = 100.0

    def __call__(self):
        """The time it has been set to."""
        return self.now


def test_a_full_bucket_asks_for_no_patience():
    """The first takers do not wait."""
    bucket = Bucket(size=3, per_second=1, clock=Clock())

    assert [bucket.debt() for _ in range(3)] == [0, 0, 0]


def test_an_empty_bucket_lets_its_takers_queue():
    """Each further taker waits one token longer."""
    bucket = Bucket(size=1, per_second=2, clock=Clock())

    assert [bucket.debt() for _ in range(3)] == [0, 0.5, 1.0]


def test_a_bucket_fills_with_time_but_not_beyond_its_brim():
    """A long silence earns a full bucket, not more."""
    clock = Clock()
    bucket = Bucket(size=2, per_second=1, clock=clock)
    [bucket.debt() for _ in range(2)]
    clock.now += 3600

    assert [bucket.debt() for _ in range(3)] == [0, 0, 1.0]
