"""The small world: three invented offices over three years, in the shape of the real files."""

from pathlib import Path

from components.ingest.build import build

FOLDER = Path(__file__).parent
CURATED = FOLDER / "curated"
CATALOGUE = FOLDER / "catalogue"


def built(folder: Path) -> Path:
    """The small world's release, built in a folder; the place of its Parquet files."""
    out = folder / "metrics"
    outcome = build(CURATED, CATALOGUE, out, folder / "releases")
    assert outcome.release, outcome.faults
    return out
