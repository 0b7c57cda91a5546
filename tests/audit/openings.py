"""Everything on a page that opens: folded parts all at once, menus and lists one by one."""

from collections.abc import Iterator

from playwright.sync_api import Locator, Page

from tests.browser.waiting import until

READY = '[data-test-script-state="notRunning"]'
MENU = ".stMainMenu button"
POPOVERS = ".stPopover button"
LISTS = ".stMain :is(.stSelectbox, .stMultiSelect) input"
UNFOLD = """() => {
  for (const one of document.querySelectorAll("details:not([open]) > summary")) one.click();
}"""
OVER = "#stFloatingOverlayPortal [role=dialog], [role=listbox], [role=menu]"
FILLING = "#stFloatingOverlayPortal .stVerticalBlock:empty"
COMING, GONE = 25, 15
PRESSES = 2
REST = 600


def ready(page: Page) -> None:
    """Waits until a page has come up: its script has run, and nothing lies over it."""
    if page.locator("#root").count():
        page.wait_for_selector(READY)
        page.locator("[data-wait]").wait_for(state="detached")
    page.wait_for_timeout(REST)


def states(page: Page) -> Iterator[str]:
    """
    The page in one state after another, by name.

    At rest; everything unfolded; then each menu, list and popover while it is open.
    """
    yield "at rest"
    page.evaluate(UNFOLD)
    ready(page)
    yield "unfolded"
    for name, area in (("menu", MENU), ("list", LISTS), ("popover", POPOVERS)):
        for place in range(page.locator(area).count()):
            yield from _opened(page, page.locator(area).nth(place), f"{name} {place + 1}")


def _opened(page: Page, handle: Locator, name: str) -> Iterator[str]:
    """The page while that is open; AssertionError where it does not open, or never closes."""
    assert any(_pressed(page, handle) for _ in range(PRESSES)), f"{name} does not open"
    page.locator(FILLING).wait_for(state="detached")
    page.wait_for_timeout(REST)
    yield name
    page.keyboard.press("Escape")
    assert until(page, lambda: page.locator(OVER).count() == 0, looks=GONE), (
        f"{name} does not close"
    )


def _pressed(page: Page, handle: Locator) -> bool:
    """Whether it opens when its key is pressed; one pressed while a fold is drawn may be lost."""
    handle.focus()
    page.keyboard.press("ArrowDown" if handle.get_attribute("role") == "combobox" else "Enter")
    return until(page, lambda: page.locator(OVER).count() > 0, looks=COMING)
