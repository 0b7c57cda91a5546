"""Icons: of Streamlit's icon font those that its front end names, in a fortieth of the bytes."""

from collections.abc import Mapping
from pathlib import Path

from components.door.parcel import FOREVER, Parcel

# The very file that the subset was made from: another one, after an upgrade, is left as it is.
STOCK = "/static/media/MaterialSymbols-Rounded.nEdyypZU.woff2"
SMALL = Path(__file__).parent / "fonts" / "streamlit-icons.woff2"


def icons() -> Mapping[str, Parcel]:
    """The subset at the address of the whole font."""
    return {STOCK: Parcel(SMALL.read_bytes(), "font/woff2", FOREVER)}
