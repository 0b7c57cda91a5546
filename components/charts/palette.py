"""Every colour of the site: one light and one dark palette, a name for each role."""

from dataclasses import dataclass
from enum import StrEnum


class Theme(StrEnum):
    """The two sets of colours a reader can have."""

    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True, kw_only=True)
class Palette:
    """
    The colours of one theme by role, as #RRGGBB.

    Data are `accent`.  `highlight` is spent on the chosen office and on what is in dispute
    or missing, nothing else.  `grid` and `axis` never colour text; `accent_2` neither.
    """

    background: str
    panel: str
    grid: str
    axis: str
    muted: str
    ink: str
    accent: str
    accent_2: str
    highlight: str
    soft: str
    land: str
    coast: str
    categorical: tuple[str, ...]
    sequential: tuple[str, ...]
    diverging: tuple[str, ...]
    streamlit_sequential: tuple[str, ...]
    streamlit_diverging: tuple[str, ...]


def palette(theme: Theme | str) -> Palette:
    """The palette of a theme; ValueError for a theme we do not have."""
    return LIGHT if Theme(theme) is Theme.LIGHT else DARK


LIGHT = Palette(
    background="#FBF8F2",
    panel="#F2ECE0",
    grid="#E3DCCD",
    axis="#8A8578",
    muted="#5C5F66",
    ink="#1E2430",
    accent="#234B86",
    accent_2="#6B82BE",
    highlight="#A8521A",
    soft="#D9E0EC",
    land="#EAE3D5",
    coast="#CFC6B4",
    categorical=(
        "#234B86",
        "#A8521A",
        "#7F8E60",
        "#B28097",
        "#56450A",
        "#6B82BE",
        "#732A46",
    ),
    sequential=("#DCE3EE", "#AFBFDB", "#8099C6", "#5576B0", "#234B86", "#14305C"),
    diverging=(
        "#234B86",
        "#6B82BE",
        "#C3CDE0",
        "#EFEAE0",
        "#E3C3A6",
        "#CB8A55",
        "#A8521A",
    ),
    streamlit_sequential=(
        "#DCE3EE",
        "#C1CDE2",
        "#A7B9D7",
        "#8EA4CB",
        "#7590C0",
        "#5C7CB4",
        "#4668A3",
        "#305590",
        "#1F4278",
        "#14305C",
    ),
    streamlit_diverging=(
        "#234B86",
        "#4C69A5",
        "#7389C0",
        "#9AAACD",
        "#C3CDE0",
        "#E3C3A6",
        "#D7A67D",
        "#CB8A55",
        "#BA6E38",
        "#A8521A",
    ),
)

DARK = Palette(
    background="#14181F",
    panel="#1E232C",
    grid="#2C323C",
    axis="#7D7F80",
    muted="#A9A79F",
    ink="#ECE7DB",
    accent="#8DB3EA",
    accent_2="#5B7FC0",
    highlight="#E3924B",
    soft="#26344C",
    land="#262C36",
    coast="#3A414D",
    categorical=(
        "#8DB3EA",
        "#E3924B",
        "#688E63",
        "#A76F8A",
        "#F3E79A",
        "#DCE6F3",
        "#F5B0C6",
    ),
    sequential=("#26344C", "#35507D", "#4A6CA6", "#6A90CD", "#8DB3EA", "#C3D8F6"),
    diverging=(
        "#8DB3EA",
        "#5B7FC0",
        "#35507D",
        "#2C323C",
        "#5E4632",
        "#A8683A",
        "#E3924B",
    ),
    streamlit_sequential=(
        "#26344C",
        "#2F4466",
        "#385382",
        "#45659B",
        "#5477B2",
        "#658AC7",
        "#789ED9",
        "#8DB3EA",
        "#A8C5EF",
        "#C3D8F6",
    ),
    streamlit_diverging=(
        "#8DB3EA",
        "#7398D4",
        "#5A7EBF",
        "#47679D",
        "#35507D",
        "#5E4632",
        "#7E5637",
        "#A1653A",
        "#C17A42",
        "#E3924B",
    ),
)
