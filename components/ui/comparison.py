"""Which drawing of a comparison: a trend of few offices, one year of many, or the bare table."""

from components.query import Answer
from components.ui.address import switch
from components.words import Words

TREND, RANKING, TABLE = "trend", "ranking", "table"
MOST_LINES = 7


def shape_of(answer: Answer) -> str:
    """The shape asked for, else the one that suits; too many offices have no lines."""
    asked_for = answer.view.chart
    if asked_for == TREND and len(answer.offices) > MOST_LINES:
        return RANKING
    return asked_for or _suitable(answer)


def shape_choice(answer: Answer, say: Words) -> str:
    """A switch between the three; answers the one in force."""
    names = {shape: say(f"bandingkan.shape_{shape}") for shape in (TREND, RANKING, TABLE)}
    switch(
        "chart",
        list(names),
        shape_of(answer),
        _suitable(answer),
        label=say("bandingkan.shape"),
        format_func=names.get,
    )
    return shape_of(answer)


def _suitable(answer: Answer) -> str:
    few = 0 < len(answer.view.offices) <= MOST_LINES and len(answer.years) > 1
    return TREND if few else RANKING
