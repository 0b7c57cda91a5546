"""Where things lie in the repository."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "data"
CURATED = DATA / "curated"
CATALOGUE = DATA / "catalogue"
METRICS = DATA / "metrics"
RELEASES = DATA / "releases"
PAGES = ROOT / "pages"
