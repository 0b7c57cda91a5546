"""Places in words: ke-3; ke-3 sampai ke-5; 3rd to 5th, and among whom."""

from collections.abc import Mapping

from components.query.ranks import Rank
from components.render.counting import noun_for
from components.words import Words
from components.words.numbers import locale


def rank_text(rank: Rank, say: Words) -> str:
    """The place alone, or the first and last that it may be."""
    if rank.sure:
        return _ordinal(rank.best, say)
    return say("ranks.range", best=_ordinal(rank.best, say), worst=_ordinal(rank.worst, say))


def rank_notes(found: Mapping[str, Rank], say: Words, *, ratio: bool = False) -> tuple[str, ...]:
    """What the places of a table mean, and what a range of them means; nothing for none."""
    if not found:
        return ()
    one = next(iter(found.values()))
    field = say("ranks.field_part" if one.part else "ranks.field", **_field(one, say))
    notes = [say("ranks.note", field=field)]
    if not all(rank.sure for rank in found.values()):
        notes.append(say("ranks.note_ratio" if ratio else "ranks.note_range"))
    return tuple(notes)


def _field(rank: Rank, say: Words) -> dict[str, str]:
    noun = noun_for(say("sentence.thing.office"), rank.of)
    return {"offices": f"{say.number(rank.of)} {noun}", "part": say.number(rank.part)}


def _ordinal(place: int, say: Words) -> str:
    form = locale(say.language).ordinal_form(place)
    return say(f"ranks.ordinal.{form}", n=say.number(place))
