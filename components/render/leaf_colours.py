"""Colours: the custom properties that a small page and the drawings in it wear."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from components.charts.palette import DARK, LIGHT, Palette

ROLES = (
    "background",
    "panel",
    "grid",
    "axis",
    "muted",
    "ink",
    "accent",
    "accent_2",
    "highlight",
    "soft",
)


@dataclass(frozen=True, slots=True, order=True)
class Dye:
    """A colour that is one thing in light and another in dark, and the variable that holds it."""

    light: str
    dark: str

    @property
    def variable(self) -> str:
        """The name of the custom property."""
        return f"--c{self.light[1:]}{self.dark[1:]}"


def of_one(look: Palette) -> str:
    """The roles of one palette, for a page that has no other."""
    return f":root{{{_declared(_roles(look))}}}"


def of_both(dyes: Iterable[Dye] = ()) -> str:
    """The roles and dyes in light, and in dark where the reader's setting asks for that."""
    found = sorted(dyes)
    light = _roles(LIGHT) | {dye.variable: dye.light for dye in found}
    dark = _roles(DARK) | {dye.variable: dye.dark for dye in found}
    return (
        f":root{{{_declared(light)}}}"
        f"@media(prefers-color-scheme:dark){{:root{{{_declared(dark)}}}}}"
    )


def of_dyes(dyes: Iterable[Dye]) -> str:
    """The dyes alone, for a page whose colour scheme its own script may set."""
    found = sorted(dyes)
    if not found:
        return ""
    light = {dye.variable: dye.light for dye in found}
    both = {dye.variable: f"light-dark({dye.light},{dye.dark})" for dye in found}
    return (
        f":root{{{_declared(light)}}}"
        f"@supports(color:light-dark(#000,#fff)){{:root{{{_declared(both)}}}}}"
    )


def _roles(look: Palette) -> dict[str, str]:
    roles = {f"--ki-{role.replace('_', '-')}": getattr(look, role) for role in ROLES}
    return roles | {"--ki-step-2": look.sequential[1]}


def _declared(values: Mapping[str, str]) -> str:
    return ";".join(f"{name}:{value}" for name, value in values.items())
