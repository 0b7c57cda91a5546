"""Waiting for a page without clocks: until something is so, or until it has come to rest."""

TICK = 200


def until(page, met, looks=150):
    """Whether something comes to be so; our CSP forbids what wait_for_function does."""
    for _ in range(looks):
        if _seen(met):
            return True
        page.wait_for_timeout(TICK)
    return False


def settled(page, seen, rest=1500):
    """What is seen once it has been the same, and something, for as long as a redraw takes."""
    now, same = _seen(seen), 0
    while not now or same < rest:
        page.wait_for_timeout(TICK)
        before, now = now, _seen(seen)
        same = same + TICK if now == before else 0
    return now


def _seen(look):
    """What a look finds; nothing while the page is changing under it."""
    from playwright.sync_api import Error  # noqa: PLC0415 - only with a browser

    try:
        return look()
    except Error:
        return None
