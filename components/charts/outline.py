"""Outline: the coast that offices are placed on, and the part of it that a map shows."""

import json
from dataclasses import dataclass
from functools import lru_cache
from math import radians
from typing import Any

import altair as alt

from components.charts.palette import Palette
from components.charts.plot import Place, pixels
from components.query import Release

FILE = "provinces.topojson"
FEATURE = "provinces"


@dataclass(frozen=True, slots=True)
class Extent:
    """The edges of a map in degrees; a degree is as long either way, so near the equator."""

    west: float
    east: float
    south: float
    north: float

    @property
    def wide(self) -> float:
        """Degrees from west to east."""
        return self.east - self.west

    @property
    def ratio(self) -> float:
        """Height over width."""
        return (self.north - self.south) / self.wide

    def holds(self, lon: float, lat: float) -> bool:
        """Whether a place lies within."""
        return self.west <= lon <= self.east and self.south <= lat <= self.north

    def across(self, lon: float, width: float) -> float:
        """Pixels from the left on a map of that width."""
        return (lon - self.west) / self.wide * width

    def down(self, lat: float, width: float) -> float:
        """Pixels from the top on a map of that width."""
        return (self.north - lat) / self.wide * width

    @property
    def x(self) -> Place:
        """The place of a row's `lon`."""
        return pixels(f"(datum.lon - {self.west}) * width / {self.wide:.6g}")

    @property
    def y(self) -> Place:
        """The place of a row's `lat`."""
        return pixels(f"({self.north} - datum.lat) * width / {self.wide:.6g}")


def land(extent: Extent, look: Palette) -> alt.Chart:
    """The coast, cut at the edges of the map."""
    span = radians(extent.east - extent.west)
    projection = alt.Projection(
        type="equirectangular",
        scale={"expr": f"width / {span:.6f}"},
        translate={
            "expr": f"[{-radians(extent.west):.6f} * width / {span:.6f},"
            f" {radians(extent.north):.6f} * width / {span:.6f}]"
        },
    )
    shapes = alt.NamedData(FEATURE, format=alt.TopoDataFormat(type="topojson", feature=FEATURE))
    layer: alt.Chart = (
        alt.Chart(shapes)
        .mark_geoshape(fill=look.land, stroke=look.coast, strokeWidth=0.6, clip=True, aria=False)
        .properties(projection=projection)
    )
    return layer


@lru_cache(maxsize=4)
def outline(release: Release) -> dict[str, Any]:
    """The coast of an edition as TopoJSON."""
    shapes: dict[str, Any] = json.loads(release.text(FILE))
    return shapes
