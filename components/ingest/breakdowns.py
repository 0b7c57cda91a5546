"""What a breakdown's raw keys and values stand for, by dimensions.csv."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from components.ingest.entries import Entry
from components.ingest.kinds import Unfit
from components.ingest.near import nearest
from components.model import Part, Parts

EVERY = "*"
SEPARATOR = ";"
ALTERNATIVE = "|"


@dataclass(frozen=True, slots=True)
class Meaning:
    """The canonical parts of one raw pair, and the metrics for which that holds."""

    parts: Parts
    metrics: frozenset[str]


@dataclass(frozen=True, slots=True)
class Breakdowns:
    """Raw pair to canonical parts; one pair may mean different things for different metrics."""

    meanings: Mapping[Part, tuple[Meaning, ...]]

    @classmethod
    def of(cls, dimensions: Iterable[Entry]) -> "Breakdowns":
        """The breakdowns that dimensions.csv declares."""
        meanings: dict[Part, tuple[Meaning, ...]] = {}
        for entry in dimensions:
            if entry.sound and entry["value"] != EVERY:
                pair = (entry["key"], entry["value"])
                meaning = Meaning(canonical(entry), frozenset(entry["metrics"]))
                meanings[pair] = (*meanings.get(pair, ()), meaning)
        return cls(meanings)

    def parts(self, breakdown: str, metric_ids: Iterable[str]) -> Parts:
        """The canonical parts in order; Unfit where a pair is misshapen or unknown."""
        if not breakdown:
            return ()
        metrics = frozenset(metric_ids)
        found = (self._of_pair(pair, metrics) for pair in breakdown.split(SEPARATOR))
        return tuple(sorted(part for parts in found for part in parts))

    def _of_pair(self, pair: str, metrics: frozenset[str]) -> Parts:
        key, equals, value = pair.partition("=")
        if not (key and equals and value):
            raise Unfit("breakdown_shape", found=pair)
        meanings = self.meanings.get((key, value), ())
        if len(meanings) > 1:
            meanings = tuple(one for one in meanings if one.metrics & metrics)
        if not meanings:
            near = nearest(pair, (f"{key}={value}" for key, value in self.meanings))
            raise Unfit("breakdown_near" if near else "breakdown", found=pair, near=near)
        return meanings[0].parts


def canonical(entry: Entry) -> Parts:
    """
    The canonical parts of a row of dimensions.csv.

    Keys and values that are both lists are read pairwise; one key with a list of values
    is one figure for several places and stays one value.  A label for all values of a
    key names each key it may become.
    """
    if entry["value"] == EVERY:
        return tuple((key, EVERY) for key in entry["canonical_key"].split(ALTERNATIVE))
    keys = entry["canonical_key"].split(SEPARATOR)
    if len(keys) == 1:
        return ((keys[0], entry["canonical_value"]),)
    return tuple(zip(keys, entry["canonical_value"].split(SEPARATOR), strict=False))
