"""Wear: how an embed is to look, as its author chose."""

from dataclasses import dataclass

from components.charts.palette import DARK, LIGHT, Palette

THEMES = ("auto", "light", "dark")
TITLE, BACKGROUND = "title", "background"
WITHOUT, CLEAR = "no", "transparent"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wear:
    """
    The theme, whether the title is shown, whether the article shines through.

    Without a title the heading stays there for those who hear the page.
    """

    theme: str = "auto"
    titled: bool = True
    clear: bool = False

    @property
    def look(self) -> Palette | None:
        """The palette of the theme; None where the reader's own setting decides."""
        return {"light": LIGHT, "dark": DARK}.get(self.theme)

    def parameters(self) -> list[tuple[str, str]]:
        """The address pairs that spell it; defaults stay out."""
        pairs = [] if self.theme == "auto" else [("theme", self.theme)]
        pairs += [] if self.titled else [(TITLE, WITHOUT)]
        return [*pairs, (BACKGROUND, CLEAR)] if self.clear else pairs


PLAIN = Wear()
