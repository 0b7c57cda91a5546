"""The map of what is known of each office, and Java again on a larger scale."""

from components.charts.office_map import java_map, office_map
from components.query import View, ask
from components.query.presence import presence
from components.render.coverage import presence_table
from components.render.drawing import Chart, Drawing, Panel
from components.render.legend import place_key
from components.render.presence import presence_caption
from components.words import Words


def drawing(view: View, say: Words) -> Drawing:
    """Every office that a view asks for, by what is known of its metric."""
    answer = ask(view)
    places = presence(answer)
    told = [place.told for place in places.places if place.told]
    figures = tuple({figure.id: figure for one in told for figure in one.figures}.values())
    return Drawing(
        chart=Chart.PRESENCE,
        view=view.with_(per=None, chart=None),
        edition=answer.release,
        caption=presence_caption(answer, say),
        panels=(
            Panel(paint=lambda look, width: office_map(places, say, look, width=width)),
            Panel(
                paint=lambda look, width: java_map(places, say, look, width=width),
                title=say("ringkasan.map_java"),
                note=say("ringkasan.map_note"),
            ),
        ),
        table=presence_table(places, say),
        figures=figures,
        sources=answer.sources,
        legend=place_key(places, say),
    )
