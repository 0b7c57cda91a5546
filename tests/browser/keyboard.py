"""The keyboard alone: where the focus is, and whether it can be seen."""

from tests.audit.openings import ready

HERE = """() => {
  const one = document.activeElement;
  const key = one?.closest('[class*=st-key-]')?.className.match(/st-key-([\\w-]+)/)?.[1];
  return [one?.tagName ?? '', key ?? '', (one?.ariaLabel || one?.textContent || '').trim()];
}"""
# A ring of its own, or one on the box that holds it: a field's box stands around it.
SEEN = """() => {
  const ring = (one) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
  };
  const one = document.activeElement;
  return one === document.body || ring(one) || ring(one.parentElement);
}"""


def opened(page, address):
    """A page that has come up."""
    page.goto(address)
    ready(page)


def here(page):
    """The focus: its tag, the nearest key of a container, and what it is called."""
    return tuple(page.evaluate(HERE))


def pressed(page, key, times=1):
    """A key, some times, and where the focus is then."""
    for _ in range(times):
        page.keyboard.press(key)
    return here(page)


def round_trip(page, most=120):
    """Every stop of the Tab key from the top of the page to its end, and the unseen among them."""
    stops, unseen = [], []
    for _ in range(most):
        stop = pressed(page, "Tab")
        if stop[0] == "BODY":
            return stops, unseen
        stops.append(stop)
        if not page.evaluate(SEEN):
            unseen.append(stop)
    raise AssertionError(f"the Tab key finds no end: {stops[-5:]}")
