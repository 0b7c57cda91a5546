"""Window: one real Chromium at a page, that is looked at before and after a bad day."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

CHROMIUM = "/usr/bin/chromium"
READY = '[data-test-script-state="notRunning"]'
BOX, ADDED = ".st-key-add_office [role=combobox]", "office="
MAIN = '[data-testid="stMain"]'
LOOKS, TICK, REST = 200, 300, 5


@dataclass(slots=True)
class Window:
    """What the page said at first and last, and how many sockets it opened."""

    page: Any = None
    first: str = ""
    last: str = ""
    pressed: bool = False
    sockets: int = 0
    errors: list[str] = field(default_factory=list)

    @property
    def held(self) -> bool:
        """Whether the browser was cut off, came back, and shows what it showed."""
        return self.page is None or (
            self.sockets > 1
            and bool(self.first)
            and self.first == self.last
            and self.pressed
            and not self.errors
        )

    def words(self) -> str:
        """What is said of it in the counts."""
        if self.page is None:
            return "no Chromium here"
        alike = "the same" if self.first == self.last else "OTHER"
        return (
            f"Chromium opened {self.sockets} sockets in all and shows {alike} {len(self.last)} "
            f"letters, its next click {'was heard' if self.pressed else 'WAS LOST'}, "
            f"{len(self.errors)} errors of scripts"
        )

    async def look(self) -> None:
        """Read the page once it has come to rest."""
        if self.page is not None:
            self.last = await _rest(self.page, lambda: self.page.inner_text(MAIN))

    async def press(self) -> None:
        """Add an office, as the reader's next click, and see whether the address says so."""
        if self.page is None:
            return
        before = self.page.url
        await self.page.locator(BOX).first.click()
        await self.page.get_by_role("option").first.click()
        for _ in range(LOOKS):
            await self.page.wait_for_timeout(TICK)
            if self.page.url.count(ADDED) > before.count(ADDED):
                self.pressed = True
                return


@asynccontextmanager
async def window(address: str) -> AsyncIterator[Window]:
    """The page in Chromium, read once; nothing where there is none on this machine."""
    seen = Window()
    try:
        from playwright.async_api import Error, async_playwright  # noqa: PLC0415
    except ImportError:
        yield seen
        return
    async with async_playwright() as player:
        try:
            browser = await player.chromium.launch(
                executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"]
            )
        except Error:
            yield seen
            return
        seen.page = page = await browser.new_page(viewport={"width": 1280, "height": 900})
        page.on("websocket", lambda _: setattr(seen, "sockets", seen.sockets + 1))
        page.on("pageerror", lambda error: seen.errors.append(str(error)))
        await page.goto(f"http://{address}")
        await page.wait_for_selector(READY)
        seen.first = await _rest(page, lambda: page.inner_text(MAIN))
        yield seen
        await browser.close()


async def _rest(page: Any, look: Callable[[], Awaitable[str]]) -> str:
    """What is seen when the script has ended and the same was seen five times in a row."""
    before, same = "", 0
    for _ in range(LOOKS):
        await page.wait_for_timeout(TICK)
        now = await look() if await page.query_selector(READY) else ""
        same = same + 1 if now and now == before else 0
        if same == REST:
            break
        before = now
    return before
