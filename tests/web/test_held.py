"""Claims about components/web/held.py: few bytes an asker, few in all, one answer for anybody."""

from components.web.held import Held


def test_an_asker_has_so_much_and_no_more():
    """Until what they took is given back."""
    held = Held(an_asker=100, in_all=1000)
    assert [held.take("a", 60), held.take("a", 41), held.take("a", 40)] == [True, False, True]
    held.give("a", 60)

    assert held.take("a", 60)


def test_all_askers_together_have_so_much_and_no_more():
    """However many they are."""
    held = Held(an_asker=100, in_all=250)

    assert [held.take(name, 100) for name in "abcd"] == [True, True, False, False]


def test_one_large_answer_may_always_be_sent():
    """To whoever has nothing waiting, while nothing waits for anybody."""
    held = Held(an_asker=10, in_all=100)
    assert held.take("a", 1000)
    assert not held.take("b", 1)
    held.give("a", 1000)

    assert held.take("b", 50)
    assert not held.take("b", 1)


def test_who_holds_nothing_costs_nothing():
    """Refused or done, an asker is forgotten."""
    held = Held(an_asker=10, in_all=20)
    for number in range(1000):
        assert held.take(f"asker {number}", 20)
        assert not held.take("other", 1)
        held.give(f"asker {number}", 20)

    assert not held._of
