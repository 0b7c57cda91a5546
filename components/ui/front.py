"""The pieces of the front page: the band of evidence, and a finding with its small drawing."""

from components.charts.palette import Palette
from components.charts.plot import Plot
from components.charts.vignette import bars_small, dispute_pair, trend_small, waffle
from components.query import View, ask
from components.query.evidence import Evidence
from components.query.findings import Finding, FindingKind
from components.query.presence import presence
from components.query.regions import span
from components.query.silence import silence
from components.query.store import Release
from components.render.caption import Caption
from components.render.disputes import dispute_caption
from components.render.sentence import Shape, caption
from components.render.silence import silence_caption
from components.ui import sitemap
from components.ui.address import asked
from components.ui.chart_card import vignette
from components.words import Words

PAGES = {FindingKind.SILENCE: "cakupan", FindingKind.DISPUTE: "bandingkan"}
NOTES = {
    FindingKind.SILENCE: "waffle_note",
    FindingKind.DISPUTE: "dispute_note",
    FindingKind.RANKING: "bars_note",
    FindingKind.TREND: "bars_note",
}


def numbers(known: Evidence, say: Words) -> list[tuple[str, str]]:
    """The four numbers of the band: they count evidence, not achievements."""
    return [
        (say.number(known.statements), say("ringkasan.statements")),
        (
            say.number(known.reports),
            say("ringkasan.reports", first=known.first_year, last=known.last_year),
        ),
        (
            say.number(known.offices),
            say("ringkasan.offices", new=known.new_offices, year=known.new_in),
        ),
        (say.number(known.disputes), say("ringkasan.disputes")),
    ]


def finding(what: Finding, edition: Release, say: Words, look: Palette) -> None:
    """One finding: its sentence, its drawing, what to mind, and the way to its chart."""
    words, plot = _told(what, edition, say, look)
    note = say(f"ringkasan.{NOTES[what.kind]}")
    vignette(plot, words, note, key=f"temuan-{what.kind}")
    page = PAGES.get(what.kind, "bandingkan")
    sitemap.link(page, say(f"ringkasan.finding_{what.kind}"), what.view)


def _told(what: Finding, edition: Release, say: Words, look: Palette) -> tuple[Caption, Plot]:
    if what.kind is FindingKind.SILENCE:
        view = View(metrics=what.view.metrics, release=asked().release)
        words = silence_caption(silence(view, span(view)), say)
        return words, waffle(presence(ask(view)), say, look)
    if what.dispute:
        drawn = dispute_pair(what.dispute, edition, say, look)
        return dispute_caption(what.dispute, edition, say), drawn
    answer = ask(what.view.with_(release=asked().release))
    if what.kind is FindingKind.RANKING:
        year = what.newest
        words = caption(answer, say, shape=Shape.RANKING, year=year)
        return words, bars_small(answer, say, look, year=year)
    return caption(answer, say, shape=Shape.TREND), trend_small(answer, say, look)
