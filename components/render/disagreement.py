"""The words around contradictions: how many, how wide, and between which figures."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from components.charts.disagreement import MOST
from components.query import Release
from components.query.disputes import Dispute
from components.render.caption import Caption, fitted, source_line_of
from components.render.clause import either, what
from components.render.counting import alike, capital, small, with_noun
from components.render.disputes import dispute_caption, gap_text
from components.render.when import when
from components.words import Words

MOST_LISTED = 40


def disagreement_caption(disputes: Sequence[Dispute], edition: Release, say: Words) -> Caption:
    """The words around the drawing of contradictions, of all offices or of one."""
    if len(disputes) == 1:
        return _how_to_read(dispute_caption(disputes[0], edition, say), say)
    sources = {f.source: edition.sources[f.source] for one in disputes for f in one.figures}
    source = source_line_of(sources.values(), edition, say)
    if not disputes:
        title = capital(say("disagreement.nothing"))
        end = say("sentence.end", text=title)
        alt, subtitle = fitted([end]), say("disagreement.subtitle_nothing")
        return Caption(
            title=title, subtitle=subtitle, alt=alt, long=f"{end} {subtitle}", source=source
        )
    title = capital(_title(disputes, edition, say))
    subtitle = " ".join(_subtitle(disputes, say))
    listed = "; ".join(_listed(disputes, edition, say))
    long = (say("sentence.end", text=title), subtitle, say("sentence.end", text=listed))
    return Caption(
        title=title,
        subtitle=subtitle,
        alt=fitted(_alt(disputes, edition, say)),
        long=" ".join(long),
        source=source,
    )


def _title(disputes: Sequence[Dispute], edition: Release, say: Words) -> str:
    """How often reports differ, and the widest gap with all its values."""
    offices = {one.office for one in disputes}
    times = with_noun(small(len(disputes), say), say("disagreement.time"), len(disputes))
    if len(offices) == 1:
        office = edition.catalogue.office(offices.pop()).short
        title = say("disagreement.title_office", times=times, office=office)
    else:
        title = say("disagreement.title", times=times)
    widest = max(disputes, key=lambda one: one.gap)
    if widest.gap < 0:
        return title
    facts = {"gap": gap_text(widest, say), "said": _said(widest, edition, say)}
    endless = any(one.gap < 0 for one in disputes)
    return say(f"disagreement.widest{'_placed' if endless else ''}", title=title, **facts)


def _subtitle(disputes: Sequence[Dispute], say: Words) -> Iterator[str]:
    yield say("disagreement.subtitle")
    wide = sum(one.wide for one in disputes)
    key = {0: "wide_none", len(disputes): "wide_all"}.get(wide, "wide")
    n, of = alike([wide, len(disputes)], say)
    yield say(f"disagreement.{key}", n=n, of=of)
    if len(disputes) > MOST:
        yield say("disagreement.drawn", n=say.number(MOST))
    if any(one.gap < 0 for one in disputes):
        yield say("disagreement.from_zero")


def _alt(disputes: Sequence[Dispute], edition: Release, say: Words) -> Iterator[str]:
    drawn = disputes[:MOST]
    drawn_n, n = alike([len(drawn), len(disputes)], say)
    key = "disagreement.alt_drawn" if len(drawn) < len(disputes) else "disagreement.alt"
    yield say(key, n=n, drawn=drawn_n)
    for one in sorted(drawn, key=lambda one: -one.gap):
        yield capital(say("sentence.end", text=_with_gap(one, edition, say)))


def _listed(disputes: Sequence[Dispute], edition: Release, say: Words) -> Iterator[str]:
    for one in disputes[:MOST_LISTED]:
        yield _with_gap(one, edition, say)
    if (rest := len(disputes) - MOST_LISTED) > 0:
        yield say("disagreement.others", n=say.number(rest))


def _with_gap(dispute: Dispute, edition: Release, say: Words) -> str:
    said = _said(dispute, edition, say)
    return say("disagreement.with_gap", said=said, gap=gap_text(dispute, say))


def _said(dispute: Dispute, edition: Release, say: Words) -> str:
    """11 atau 80 untuk WNA yang dideportasi di Semarang pada 2022."""
    catalogue = edition.catalogue
    labels = [say.of(catalogue.label(key, value)) for key, value in dispute.parts]
    topic = what(catalogue.metric(dispute.metric), say)
    unit = dispute.figures[0].unit
    return say(
        "disagreement.said",
        values=either([say.value(value, unit) for value in dispute.values], say),
        what=say("disagreement.part", metric=topic, part=", ".join(labels)) if labels else topic,
        office=catalogue.office(dispute.office).short,
        when=when(dispute.period, say),
    )


def _how_to_read(caption: Caption, say: Words) -> Caption:
    """The caption of a lone contradiction, with the key of the drawing added."""
    key = say("disagreement.subtitle")
    return replace(caption, subtitle=f"{caption.subtitle} {key}", long=f"{caption.long} {key}")
