"""Display: how drawings and tables show one statement, if they do."""

from enum import StrEnum

from components.model import Figure, Status, Told
from components.query.derivation import speaks


class Display(StrEnum):
    """Where a statement is seen; its sentences are `derived.shown.*` in words/."""

    DRAWN = "drawn"
    DISPUTED = "disputed"
    PART = "part"
    DOUBTFUL = "doubtful"
    SAME = "same"
    CLOSE = "close"
    REPLACED = "replaced"
    NO_YEAR = "no_year"
    UNPLACED = "unplaced"

    @property
    def in_drawings(self) -> bool:
        """Whether a mark of its own stands for it."""
        return self in {Display.DRAWN, Display.DISPUTED, Display.PART, Display.DOUBTFUL}


OF_STATUS = {
    Status.DISPUTED: Display.DISPUTED,
    Status.PART: Display.PART,
    Status.DOUBTFUL: Display.DOUBTFUL,
}


def display(figure: Figure, told: Told | None) -> Display:
    """How a statement is shown, given what is told of its year."""
    if figure.metric is None:
        return Display.UNPLACED
    if told is None:
        return Display.NO_YEAR
    lead = told.figure
    if figure.id == lead.id or (told.disputed and speaks(told, figure) and _other(figure, lead)):
        return OF_STATUS.get(told.status, Display.DRAWN)
    if any(one.id == figure.id for one in told.beside):
        if speaks(told, figure):
            return Display.SAME
        # A table prints every exact value of the period, a gap too small to draw included.
        printed = lead.relation.exact and figure.relation.exact and not (lead.flag or figure.flag)
        return Display.CLOSE if printed else Display.REPLACED
    return Display.REPLACED


def _other(figure: Figure, lead: Figure) -> bool:
    """Whether it says another value; what repeats the one shown is drawn by that."""
    return figure.value != lead.value
