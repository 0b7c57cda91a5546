"""Age: what has been corrected or added since the edition that an embed is pinned to."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from components.model import Figure
from components.query import Release
from components.render.drawing import Drawing
from components.words import Words

ADDRESS = "/edisi/{id}.json"
EARLIEST, LATEST = 0, 9999
# What a reader sees of a statement, or finds it by; its standing among others is not its own.
SEEN = (
    "office",
    "metric",
    "period",
    "value",
    "unit",
    "relation",
    "as_printed",
    "parts",
    "flag",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Since:
    """
    The difference between an edition and the newest.

    `corrected` are the ids of its statements that now read otherwise or are gone, `added`
    says of which metric, institution and year there are new ones.
    """

    newest: Release
    corrected: tuple[str, ...] = ()
    added: tuple[tuple[str, str, int], ...] = ()

    def record(self) -> dict[str, object]:
        """The same as JSON, for the script of an embed and for who keeps count."""
        return {
            "newest": self.newest.id,
            "date": self.newest.day.isoformat(),
            "corrected": list(self.corrected),
            "added": [list(one) for one in self.added],
        }


@lru_cache(maxsize=16)
def since(old: Release, newest: Release) -> Since:
    """What the newest edition says otherwise than an old one, and what it says besides."""
    if old == newest:
        return Since(newest=newest)
    before, now = _by_id(old), _by_id(newest)
    return Since(
        newest=newest,
        corrected=tuple(sorted(i for i, one in before.items() if _differs(one, now.get(i)))),
        added=tuple(sorted({_place(now[i]) for i in now.keys() - before.keys()})),
    )


def age_address(edition: str) -> str:
    """Where an embed of that edition asks how old it is."""
    return ADDRESS.format(id=edition)


def asks(drawing: Drawing, say: Words) -> dict[str, str]:
    """What a drawing is about, as its script needs it to know which additions concern it."""
    view = drawing.view
    found = {figure.metric for figure in drawing.figures if figure.metric}
    return {
        "metrics": _listed(found | set(view.metrics)),
        # peers were not asked for by name, yet they are drawn
        "offices": _listed({f.office for f in drawing.figures} | set(view.offices))
        if view.offices
        else "",
        "from": str(view.first or EARLIEST),
        "to": str(view.last or LATEST),
        "corrected": say("embed.corrected"),
        "newer": say("embed.newer"),
    }


def _by_id(edition: Release) -> dict[str, Figure]:
    return {figure.id: figure for figure in edition.every()}


def _differs(before: Figure, now: Figure | None) -> bool:
    return now is None or any(getattr(before, name) != getattr(now, name) for name in SEEN)


def _place(figure: Figure) -> tuple[str, str, int]:
    return figure.metric or figure.metric_id, figure.office, figure.period.end.year


def _listed(slugs: Iterable[str]) -> str:
    return " ".join(sorted(slugs))
