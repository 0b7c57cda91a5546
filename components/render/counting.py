"""How counted things are worded: nouns for one and many, small numbers, lists cut short."""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from components.words import Words

SPELT_UNDER = 10


def with_noun(value: str, noun: str, number: Decimal | int) -> str:
    """A value and its noun; a noun with a bar has one form for one and one for many."""
    return f"{value} {noun_for(noun, number)}".rstrip()


def noun_for(noun: str, number: Decimal | int) -> str:
    """The form of a noun that goes with a number."""
    one, _, many = noun.partition("|")
    return one if number == 1 or not many else many


def things(number: int, key: str, say: Words) -> str:
    """So many of a thing, a small number in words: enam kantor, 27 kantor."""
    return with_noun(small(number, say), say(f"sentence.thing.{key}"), number)


def small(number: int, say: Words) -> str:
    """A count of things: spelt out below ten, in digits from there."""
    return say(f"sentence.small.{number}") if 0 <= number < SPELT_UNDER else say.number(number)


def alike(numbers: Sequence[int], say: Words) -> list[str]:
    """Counts that share a phrase: all spelt out where all are below ten, else all in digits."""
    spelt = all(0 <= number < SPELT_UNDER for number in numbers)
    return [small(number, say) if spelt else say.number(number) for number in numbers]


def among(number: int, of: int, key: str, say: Words) -> tuple[str, str]:
    """Some of so many things, written alike: (satu, dua kantor); (39, 133 kantor)."""
    some, all_ = alike([number, of], say)
    return some, with_noun(all_, say(f"sentence.thing.{key}"), of)


def among_all(number: int, key: str, beside: Iterable[int], say: Words) -> str:
    """So many of a thing, written as the other counts of the same phrase are."""
    text = alike([number, *beside], say)[0]
    return with_noun(text, say(f"sentence.thing.{key}"), number)


def names(items: Sequence[str], say: Words, most: int = 6) -> str:
    """Names as a list of the language; beyond `most` the rest is counted."""
    kept = list(items)
    if len(kept) > most:
        rest = len(kept) - most
        kept = [*kept[:most], things(rest, "other", say)]
    return say.list(kept)


def lowered(text: str) -> str:
    """The text as it stands inside a sentence: its first letter small, unless more are large."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def capital(text: str) -> str:
    """The text with its first letter raised, the rest untouched."""
    return text[:1].upper() + text[1:]
