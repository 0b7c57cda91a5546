"""The map of what is known of each office, and Java again on a larger scale."""

from collections.abc import Iterator

from components.charts.office_map import JAVA, java_map, office_map
from components.query import View, ask
from components.query.presence import Presence, presence
from components.render.coverage import presence_table
from components.render.drawing import Chart, Drawing, Panel
from components.render.drawn.behind import reports, statements
from components.render.legend import place_key
from components.render.presence import java_alt, presence_caption
from components.words import Words


def drawing(view: View, say: Words) -> Drawing:
    """Every office that a view asks for, by what is known of its metric."""
    asked = view.with_(per=None, months=None, chart=None)
    answer = ask(asked)
    places = presence(answer)
    figures = statements(place.told for place in places.places if place.told)
    return Drawing(
        chart=Chart.PRESENCE,
        view=asked,
        edition=answer.release,
        caption=presence_caption(answer, say),
        panels=tuple(_panels(places, say)),
        table=presence_table(places, say),
        figures=figures,
        sources=reports(figures, answer.release),
        legend=place_key(places, say),
    )


def _panels(places: Presence, say: Words) -> Iterator[Panel]:
    """The country, and Java enlarged where any of the offices lies on it."""
    note = say("ringkasan.map_note")
    java = any(
        one.office.lon and one.office.lat and JAVA.extent.holds(one.office.lon, one.office.lat)
        for one in places.places
    )
    yield Panel(
        paint=lambda look, width: office_map(places, say, look, width=width),
        note="" if java else note,
    )
    if java:
        yield Panel(
            paint=lambda look, width: java_map(places, say, look, width=width),
            title=say("ringkasan.map_java"),
            note=note,
            alt=java_alt(places, say),
        )
