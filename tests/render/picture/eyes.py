"""What a newsroom would see in a picture, read from its SVG."""

from dataclasses import dataclass
from xml.etree import ElementTree as ET

from components.charts.palette import DARK, LIGHT
from components.model import Language
from components.query import View
from components.render.drawing import Chart, Drawing
from components.render.drawings import draw
from components.words import Words, speaking

SVG = "{http://www.w3.org/2000/svg}"
ID, EN = speaking(Language.ID), speaking(Language.EN)
MANNERS = [(say, look) for say in (ID, EN) for look in (LIGHT, DARK)]
MANNER_NAMES = [f"{say.language}-{look.background}" for say, look in MANNERS]
TWO = View(offices=("blitar", "malang"))
REFUSALS = View(metrics=("passport_refusals_nonprocedural",), per="passports_issued", last=2024)
ASKED: dict[str, tuple[Chart, View]] = {
    "trend": (Chart.TREND, TWO),
    "trend of money": (
        Chart.TREND,
        View(metrics=("revenue",), offices=("manokwari", "bekasi", "batam", "denpasar")),
    ),
    "trend in two panels": (Chart.TREND, View(offices=("malang", "ditjen-imigrasi"))),
    "ranking of all": (Chart.RANKING, View()),
    "ranking of two": (Chart.RANKING, TWO),
    "funnel": (Chart.FUNNEL, REFUSALS),
    "map": (Chart.PRESENCE, View()),
    "nothing": (Chart.TREND, View(metrics=("exit_bans",), offices=("atambua",))),
}


def drawing(name: str, say: Words = ID) -> Drawing:
    """One of the drawings by its name."""
    chart, view = ASKED[name]
    return draw(chart, view, say)


@dataclass(frozen=True, slots=True)
class Seen:
    """A picture as XML."""

    root: ET.Element

    @property
    def words(self) -> list[str]:
        """Every line of text that is drawn."""
        return [" ".join(one.itertext()) for one in self.root.iter(f"{SVG}text")]

    @property
    def ids(self) -> list[str]:
        """Every id, in order."""
        return [one.get("id", "") for one in self.root.iter() if one.get("id")]

    @property
    def links(self) -> list[str]:
        """Where its marks lead."""
        return [one.get("href", "") for one in self.root.iter(f"{SVG}a")]

    def said(self, tag: str) -> str:
        """The text of its title or description."""
        found = self.root.find(f"{SVG}{tag}")
        return (found.text or "") if found is not None else ""


def seen(svg: bytes | str) -> Seen:
    """The picture read; fails where it is no XML."""
    return Seen(ET.fromstring(svg))  # noqa: S314 - our own
