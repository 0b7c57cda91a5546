"""One visit: a page in one dress, its picture, and what axe finds in each of its states."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Error, Page

from tests.audit.axe import Fault, look
from tests.audit.openings import ready, states
from tests.audit.places import HEIGHT, Dress, Place
from tests.explorer import PATIENCE

TALLEST = 6000
# Streamlit scrolls its own main; everything else scrolls the document.
HIGH = "(document.querySelector('.stMain') ?? document.documentElement).scrollHeight"
TRIES = 3


@dataclass(frozen=True, slots=True)
class Visit:
    """What was seen: axe's version, the faults of each state, and what went wrong on the way."""

    place: Place
    dress: Dress
    engine: str
    states: Sequence[tuple[str, Sequence[Fault]]]
    trouble: str = ""

    @property
    def picture(self) -> str:
        """The file of its picture."""
        return f"{self.place.name}-{self.dress.name}.png"


def visit(browser: Browser, site: str, place: Place, dress: Dress, folder: Path) -> Visit:
    """The page opened, pictured whole and looked at in each state; trouble is told, not raised."""
    context = browser.new_context(
        viewport={"width": dress.width, "height": HEIGHT},
        color_scheme="dark" if dress.theme == "dark" else "light",
        bypass_csp=True,  # axe is a script that our policy would not let in
    )
    context.set_default_timeout(PATIENCE * 1000)
    seen: list[tuple[str, Sequence[Fault]]] = []
    engine, trouble = "", ""
    try:
        page = context.new_page()
        _open(page, site + dress.of(place))
        _picture(page, dress, folder / f"{place.name}-{dress.name}.png")
        for state in states(page):
            engine, faults = look(page)
            seen.append((state, faults))
    except (Error, AssertionError) as fault:
        trouble = str(fault).splitlines()[0]
    finally:
        context.close()
    return Visit(place, dress, engine, seen, trouble)


def _open(page: Page, address: str) -> None:
    """Opens an address; a kiln that is still cold is asked again."""
    for _ in range(TRIES):
        answer = page.goto(address)
        if answer is None or answer.status != 503:
            break
    else:
        raise AssertionError("the kiln was too cold to answer")
    ready(page)


def _picture(page: Page, dress: Dress, file: Path) -> None:
    """The whole page in a window as high as the page is, then the window as it was."""
    high = min(TALLEST, max(HEIGHT, int(page.evaluate(HIGH))))
    page.set_viewport_size({"width": dress.width, "height": high})
    ready(page)
    page.screenshot(path=file)
    page.set_viewport_size({"width": dress.width, "height": HEIGHT})
