"""Claims about components/query/kept.py."""

from components.query.kept import kept


def test_what_was_asked_longest_ago_is_forgotten_first():
    """
    The room is in bytes, and it is never exceeded.
    """
    made = []

    @kept(weigh=len, room=10)
    def text(letter, n):
        made.append(letter)
        return letter * n

    for letter in "abac":
        text(letter, 4)

    assert text.weight <= 10
    assert text("a", 4) == "aaaa"
    assert made == ["a", "b", "c"]
    text("b", 4)
    assert made == ["a", "b", "c", "b"]


def test_what_is_heavier_than_the_room_is_given_and_not_kept():
    """
    A question however wide fills no memory and drives nothing else out.
    """

    @kept(weigh=len, room=10)
    def text(letter, n):
        return letter * n

    small = text("a", 4)
    wide = text("b", 11)

    assert len(wide) == 11
    assert text.weight == 4
    assert text("a", 4) is small


def test_everything_can_be_forgotten():
    """
    As functools' caches can, by the same name.
    """

    @kept(weigh=len, room=10)
    def text(letter):
        return letter

    text("a")
    text.cache_clear()

    assert text.weight == 0
