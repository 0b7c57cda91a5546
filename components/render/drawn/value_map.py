"""One year of a metric on the map, Java enlarged below, and the provinces as links."""

from collections.abc import Callable
from functools import partial

from components.charts.office_map import JAVA
from components.charts.palette import Palette
from components.charts.plot import Plot
from components.charts.value_map import java_value_map, value_map
from components.charts.value_map_names import Province
from components.query import Answer, View, ask
from components.render import blocks
from components.render.drawing import Chart, Drawing, Panel
from components.render.legend import told_key
from components.render.links import address
from components.render.tables import year_table
from components.render.value_map import Home, homes, java_alt, map_caption
from components.words import Words

PAGE = "/bandingkan"


def drawing(view: View, say: Words) -> Drawing:
    """The year asked for last, else the newest that enough offices tell of."""
    answer = ask(view.with_(first=None, last=None))
    year = view.last or answer.latest or answer.release.day.year
    shown = answer.drawn(year)
    mine = view.with_(first=None, last=year, chart=Chart.MAP)
    found = homes(ask(answer.view.with_(offices=())), year)
    ways = tuple(_province(home, mine, say) for home in found)

    def paint(drawn: Callable[..., Plot], look: Palette, width: int | None) -> Plot:
        given = {"chosen": view.picked, "provinces": ways, "width": width}
        return drawn(answer, say, look, year=year, **given)

    panels = [Panel(paint=partial(paint, value_map))]
    if _on_java(shown):
        panels.append(
            Panel(
                paint=partial(paint, java_value_map),
                title=say("ringkasan.map_java"),
                alt=java_alt(answer, year, say),
            )
        )
    return Drawing(
        chart=Chart.MAP,
        view=view.with_(first=None, last=year),
        edition=answer.release,
        caption=map_caption(answer, year, say),
        panels=tuple(panels),
        table=_provinces(found, mine, year, say) + year_table(answer, say, year),
        figures=shown.figures,
        sources=shown.sources,
        legend=told_key(shown.told, say),
        verdict=shown.verdict,
    )


def _provinces(found: tuple[Home, ...], view: View, year: int, say: Words) -> str:
    """The same links as words, for those who do not use the map."""
    pairs = [
        (
            say("value_map.province_of", province=home.province, n=home.told, of=len(home.offices)),
            _address(home.offices, view, say),
        )
        for home in found
    ]
    if view.offices:
        pairs.insert(0, (say("value_map.everywhere"), _address((), view, say)))
    if not pairs:
        return ""
    label = say("value_map.provinces")
    lead = say("value_map.provinces_lead", year=year)
    return blocks.section(label, lead) + blocks.links(pairs, label)


def _province(home: Home, view: View, say: Words) -> Province:
    text = say("value_map.province", province=home.province, n=home.told)
    return Province(home.province, text, _address(home.offices, view, say))


def _address(offices: tuple[str, ...], view: View, say: Words) -> str:
    return address(PAGE, say, view.with_(offices=offices).parameters())


def _on_java(drawn: Answer) -> bool:
    """Whether any office that tells of the year lies on the enlarged map."""
    offices = [drawn.office(one.office) for one in drawn.told]
    return any(o.lon and o.lat and JAVA.extent.holds(o.lon, o.lat) for o in offices)
