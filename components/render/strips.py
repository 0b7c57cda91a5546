"""The words around a lineup: an office's figures of one year among those of its peers."""

from collections.abc import Iterator, Sequence

from components.model import Relation, Source, Status, Told
from components.query.lineup import Lineup, Strip
from components.query.store import newest_first
from components.render.caption import Caption, fitted, source_line_of
from components.render.clause import told_sentence, what
from components.render.counting import alike, capital, names, noun_for, small, things
from components.render.status import told_text
from components.words import Words

MOST_NAMED = 8


def strips_caption(lineup: Lineup, say: Words) -> Caption:
    """Title, subtitle, alternative and long text of a lineup."""
    title = _title(lineup, say)
    subtitle = " ".join((_key(lineup, say), say("strips.scales"), say("strips.denied")))
    return Caption(
        title=title,
        subtitle=subtitle,
        alt=fitted(_alt(lineup, say)),
        long=" ".join(
            [
                say("sentence.end", text=title),
                subtitle,
                *_figures(lineup, say),
                peers_rule(lineup, say),
            ]
        ),
        source=source_line_of(_sources(lineup), lineup.release, say),
    )


def peers_rule(lineup: Lineup, say: Words) -> str:
    """Who the peers are and by which rule they were chosen."""
    offices = lineup.peers.offices
    if not offices:
        return say("strips.no_peers", office=lineup.office.short)
    way = "chosen" if lineup.named else "by_volume" if lineup.peers.by_volume else "by_distance"
    listed = names([one.short for one in offices], say, MOST_NAMED)
    return f"{say('strips.who', offices=listed)} {say(f'kantor.peers_{way}')}"


def peers_range(strip: Strip, say: Words) -> str:
    """
    From the smallest to the largest of the peers; what reports quarrel over stands beside.

    Empty where no peer tells of it.
    """
    low, high, quarrels = peers_ends(strip)
    texts = []
    if low and high:
        ends = list(dict.fromkeys(told_text(one, say) for one in (low, high)))
        texts.append(say("strips.range", low=ends[0], high=ends[1]) if ends[1:] else ends[0])
    texts += [
        say(
            "sentence.long.pair",
            office=strip.answer.office(one.office).short,
            value=told_text(one, say),
        )
        for one in quarrels
    ]
    return "; ".join(texts)


def peers_ends(strip: Strip) -> tuple[Told | None, Told | None, tuple[Told, ...]]:
    """The smallest and largest undisputed figure of the peers, and the disputed ones."""
    plain = sorted(
        (one for one in strip.peers if not one.disputed),
        key=lambda one: (one.figure.value, _order(one), one.office),
    )
    quarrels = tuple(one for one in strip.peers if one.disputed)
    return (plain[0], plain[-1], quarrels) if plain else (None, None, quarrels)


def _order(told: Told) -> int:
    """Under the number, the number, over the number."""
    relation = told.figure.relation
    return 1 if relation in {Relation.EQ, Relation.APPROX} else 2 if relation.open_above else 0


def _title(lineup: Lineup, say: Words) -> str:
    told, facts = lineup.told, {"office": lineup.office.short, "year": lineup.year}
    if not told:
        some = any(strip.left for strip in lineup.strips)
        return say(f"strips.title_{'no_year' if some else 'none'}", **facts)
    beside = sum(strip.scaled for strip in lineup.strips if strip.mine)
    figures = f"{_small(len(told), lineup, say)} {noun_for(say('strips.thing'), len(told))}"
    details = _details(told, lineup, say)
    way = "details" if details else "plain"
    title = say(f"strips.title_{way}", figures=figures, details=details, **facts)
    one = "_one" if len(told) == 1 else ""
    way = "alone" if not beside else "all" if beside == len(told) else "some"
    tail = say(f"strips.tail_{way}{one}", n=_small(beside, lineup, say))
    return f"{capital(title)}; {tail}"


def _details(told: Sequence[Told], lineup: Lineup, say: Words) -> str:
    """How many of the figures are zeros, parts of a year, or in doubt."""
    found = {
        "zero": sum(one.status is Status.ZERO for one in told),
        "part": sum(not one.whole and not one.figure.flag for one in told),
        "doubtful": sum(one.status is Status.DOUBTFUL for one in told),
    }
    return ", ".join(
        say(f"strips.detail_{key}", n=_of(number, len(told), lineup, say)).lstrip()
        for key, number in found.items()
        if number
    )


def _of(number: int, of: int, lineup: Lineup, say: Words) -> str:
    if number < of:
        return _small(number, lineup, say)
    return "" if of == 1 else say("strips.all")


def _small(number: int, lineup: Lineup, say: Words) -> str:
    """A number of this title, written as the largest of them is."""
    return alike([number, len(lineup.told)], say)[0]


def _key(lineup: Lineup, say: Words) -> str:
    key = "strips.key" if lineup.peers.offices else "strips.key_alone"
    return say(key, office=lineup.office.short, year=lineup.year)


def _alt(lineup: Lineup, say: Words) -> Iterator[str]:
    yield say("strips.alt", office=lineup.office.short, year=lineup.year)
    if not lineup.told:
        yield say("sentence.end", text=_title(lineup, say))
    listed = [
        say("parts.listed", label=say.of(strip.metric.short), value=told_text(strip.mine, say))
        for strip in lineup.strips
        if strip.mine
    ]
    for text in listed:
        yield say("sentence.end", text=text)


def _figures(lineup: Lineup, say: Words) -> Iterator[str]:
    for strip in lineup.strips:
        catalogue = lineup.release.catalogue
        if strip.mine:
            yield say("sentence.end", text=told_sentence(strip.mine, catalogue, say))
        else:
            key = "no_year" if strip.left else "none"
            figures = say(f"sentence.figures_of.{key}", what=what(strip.metric, say))
            yield say("strips.long_none", office=lineup.office.short, figures=figures)
        yield from _beside(strip, lineup, say)


def _beside(strip: Strip, lineup: Lineup, say: Words) -> Iterator[str]:
    text = peers_range(strip, say)
    if text:
        n, of = alike([len(strip.peers), len(lineup.peers.offices)], say)
        yield capital(say("strips.long_peers", n=n, of=of, values=text))
    if strip.others:
        others = len(strip.others)
        offices = f"{small(others, say)} {noun_for(say('strips.other_office'), others)}"
        yield capital(say("strips.long_others", offices=offices))
    if strip.median is not None:
        value = say.value(strip.median, strip.metric.unit)
        offices = things(len(strip.reference), "office", say)
        yield say("strips.long_median", median=value, offices=offices)


def _sources(lineup: Lineup) -> tuple[Source, ...]:
    figures = (
        figure
        for strip in lineup.strips
        for told in (*([strip.mine] if strip.mine else []), *strip.beside)
        for figure in told.figures
    )
    slugs = dict.fromkeys(figure.source for figure in figures)
    return newest_first(lineup.release.sources[slug] for slug in slugs)
