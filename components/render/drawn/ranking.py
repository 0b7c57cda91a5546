"""One year of a metric at all offices asked for; one office alone stands among its peers."""

from dataclasses import replace

from components.charts.palette import Palette
from components.charts.plot import Plot
from components.charts.ranking import ranking
from components.query import Answer, View, ask
from components.query.peers import peers
from components.render.drawing import Chart, Drawing, Panel
from components.render.drawn.behind import judged
from components.render.legend import told_key
from components.render.sentence import Shape, caption
from components.render.tables import year_table
from components.words import Words


def drawing(view: View, say: Words) -> Drawing:
    """The year asked for last, else the newest that enough offices tell of."""
    asked = ask(view.with_(first=None, last=None))
    year = view.last or asked.latest or asked.release.day.year
    answer = beside_peers(asked)
    drawn = answer.drawn(year)

    def paint(look: Palette, width: int | None) -> Plot:
        return ranking(answer, say, look, year=year, chosen=view.picked, width=width)

    return Drawing(
        chart=Chart.RANKING,
        view=view.with_(first=None, last=year),
        edition=answer.release,
        caption=caption(answer, say, shape=Shape.RANKING, year=year, chosen=view.picked),
        panels=(Panel(paint=paint),),
        table=year_table(answer, say, year),
        figures=drawn.figures,
        sources=drawn.sources,
        legend=told_key(drawn.told, say),
        verdict=judged(drawn.verdict, len(drawn.ratios if drawn.denominator else drawn.told)),
    )


def beside_peers(answer: Answer) -> Answer:
    """
    The answer of one office with its peers, who are drawn beside it and were chosen by nobody.

    Any other answer is left as it is.
    """
    view = answer.view
    if len(view.offices) != 1:
        return answer
    found = view.peers or tuple(one.slug for one in peers(answer.offices[0], view.release).offices)
    everyone = tuple(dict.fromkeys((*view.offices, *found)))
    if len(everyone) == 1:
        return answer
    return replace(ask(view.with_(offices=everyone)), view=view.with_(offices=()))
