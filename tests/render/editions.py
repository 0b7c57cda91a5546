"""Two editions of the small world: the newer corrects one figure and adds another."""

import shutil
from pathlib import Path

from components.ingest.build import build
from tests import world

CORRECTION = (
    "contoh-2025-02-01,contoh-kanim-2023-01|contoh-satu|passports_issued|2022-01-01|2022-12-31|,"
    "value,20110,20120,Salah ketik,Keyed wrongly,2025-02-01,,applied\n"
)
ADDITION = (
    "contoh-warta-2024-01,contoh-dua,deportations,2023-01-01,2023-12-31,7,people,eq,7 orang,,,,\n"
)


def two_editions(folder: Path) -> tuple[str, str]:
    """Built one after the other in a folder; the ids of the old and the new."""
    curated = shutil.copytree(world.CURATED, folder / "curated")
    places = (curated, world.CATALOGUE, folder / "metrics", folder / "releases")
    old = build(*places)
    for file, line in (("corrections.csv", CORRECTION), ("figures.csv", ADDITION)):
        text = (curated / file).read_text(encoding="utf-8")
        (curated / file).write_text(text + line, encoding="utf-8")
    dated = (curated / "release.toml").read_text(encoding="utf-8")
    newer = dated.replace("contoh", "contoh-2").replace("2025-01-15", "2025-02-01")
    (curated / "release.toml").write_text(newer, encoding="utf-8")
    new = build(*places)
    assert old.release, old.faults
    assert new.release, new.faults
    return old.release, new.release
