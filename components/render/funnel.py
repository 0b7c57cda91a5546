"""The words around a funnel: how many offices lie beyond chance, and that it is not quality."""

from collections.abc import Iterator

from components.charts.funnel_lines import band_words
from components.charts.funnel_rows import where_words
from components.model import Told
from components.query import Answer
from components.query.funnel import Funnel
from components.query.rates import Ratio
from components.render.caption import Caption, Shape, fitted, source_line_of
from components.render.counting import among, capital, things
from components.render.ratio import end_text, ratio_with_base
from components.render.scene import Scene, scene
from components.render.subtitle import counts
from components.words import Words

IN_WHOLE_FROM = 10


def funnel_caption(found: Funnel, answer: Answer, say: Words) -> Caption:
    """The words around the funnel of a year."""
    drawn = scene(answer, say, Shape.RANKING, found.year)
    title, subtitle = _title(found, say), _subtitle(found, drawn)
    figures = [f for one in found.points for told in _sides(one.ratio) for f in told.figures]
    sources = {figure.source: answer.source(figure) for figure in figures}
    return Caption(
        title=title,
        subtitle=subtitle,
        alt=fitted(_alt(found, drawn)),
        long=" ".join((say("sentence.end", text=title), subtitle, *_long(found, say))),
        source=source_line_of(
            sources.values(),
            answer.release,
            say,
            register=any(one.ratio.population for one in found.points),
        ),
    )


def centre_text(found: Funnel, say: Words) -> str:
    """What the line of the common rate is made of, and that it is nobody's figure."""
    return say(
        "funnel.centre",
        n=say.number(len(found.points)),
        count=say.number(found.count),
        size=say.number(found.size),
        value=end_text(found.centre, found.points[0].ratio, say),
    )


def wider_text(found: Funnel, say: Words) -> str:
    """How many times wider than chance the offices lie, as deviations and as variances."""
    numbers = {"wider": found.wider, "trimmed": found.trimmed, "all": found.dispersion}
    return say("funnel.wider", **{name: _times(number, say) for name, number in numbers.items()})


def _title(found: Funnel, say: Words) -> str:
    """The finding; it denies quality whatever the drawing shows."""
    out, all_ = len(found.outside_outer), len(found.points)
    n, offices = among(out, all_, "office", say)
    within, _ = among(all_ - len(found.outside_inner), all_, "office", say)
    inner, outer = band_words(say)
    kind = "wide" if found.overdispersed else "calm"
    some = "all" if out == all_ else "some" if out else "none"
    return capital(
        say(
            f"funnel.title.{kind}_{some}",
            n=n,
            offices=offices,
            within=within,
            wider=_times(found.wider, say),
            inner=inner,
            outer=outer,
        )
    )


def _subtitle(found: Funnel, drawn: Scene) -> str:
    say = drawn.say
    said = [
        say("sentence.subtitle.ranking", counts=counts(drawn), year=found.year),
        say("funnel.guide"),
    ]
    if found.left_out:
        said.append(say("funnel.left_out", offices=things(found.left_out, "office", say)))
    return " ".join(said)


def _alt(found: Funnel, drawn: Scene) -> Iterator[str]:
    say, all_ = drawn.say, len(found.points)
    inner, outer = band_words(say)
    inside, outside = all_ - len(found.outside_inner), len(found.outside_outer)
    bands = {"inside": say.number(inside), "outside": say.number(outside)}
    below = {"what": drawn.brief, "below": drawn.brief_below, "year": found.year}
    yield say("funnel.alt.head", offices=things(all_, "office", say), **below)
    yield say("funnel.alt.bands", **bands, inner=inner, outer=outer)
    yield say("funnel.alt.centre", value=end_text(found.centre, found.points[0].ratio, say))
    yield say("sentence.ratio.caveat")


def _long(found: Funnel, say: Words) -> Iterator[str]:
    yield centre_text(found, say)
    yield wider_text(found, say)
    texts = [
        say(
            "funnel.listed",
            office=one.office.short,
            ratio=ratio_with_base(one.ratio, say),
            where=where_words(one, say),
        )
        for one in found.points
    ]
    yield say("sentence.end", text="; ".join(texts))
    yield say("sentence.long.denied")


def _sides(ratio: Ratio) -> tuple[Told, ...]:
    return (ratio.told, ratio.below) if ratio.below else (ratio.told,)


def _times(number: float, say: Words) -> str:
    return say.number(round(number, 0 if number >= IN_WHOLE_FROM else 1))
