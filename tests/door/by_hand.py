"""
Opens the running site in Chromium and says what it saw: run by hand, not a test.

    python tests/door/by_hand.py http://127.0.0.1:8501 /tmp/seen / /kantor /bandingkan

Prints console errors, requests that failed or went elsewhere, cookies and bytes, and keeps a
picture of each page, wide and narrow, light and dark.
"""

import sys
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, Page, Response, sync_playwright

CHROMIUM = "/usr/bin/chromium"
QUIET = (
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-gpu",
)
READY = '[data-testid="stApp"][data-test-script-state="notRunning"]'
WIDTHS = {"390": (390, 844), "1280": (1280, 900)}


def main(origin: str, folder: Path, paths: list[str]) -> None:
    """Goes through every page, width and theme."""
    folder.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        for width, (wide, high) in WIDTHS.items():
            for theme in ("light", "dark"):
                context = browser.new_context(
                    viewport={"width": wide, "height": high}, color_scheme=theme
                )
                for path in paths:
                    _look(context, origin, path, folder / f"{_name(path)}-{width}-{theme}.png")
                _tell("cookies", [cookie["name"] for cookie in context.cookies()])
                context.close()
        browser.close()


def _look(context: BrowserContext, origin: str, path: str, picture: Path) -> None:
    page = context.new_page()
    seen: list[str] = []
    answers: list[Response] = []
    page.on("console", lambda said: seen.append(f"{said.type}: {said.text}"))
    page.on("pageerror", lambda error: seen.append(f"page error: {error}"))
    # Playwright hangs its own wrapper on the handler, which a built-in method does not take.
    page.on("response", lambda answer: answers.append(answer))  # noqa: PLW0108
    page.on("requestfailed", lambda request: seen.append(f"failed: {request.url}"))
    page.goto(origin + path)
    page.wait_for_selector(READY, timeout=60_000)
    page.wait_for_timeout(2500)
    _whole(page)
    page.screenshot(path=str(picture))
    away = {urlsplit(answer.url).netloc for answer in answers} - {urlsplit(origin).netloc, ""}
    bad = [f"{answer.status} {answer.url}" for answer in answers if answer.status >= 400]
    size = sum(int(answer.headers.get("content-length", 0)) for answer in answers)
    _tell(f"{picture.name}: {len(answers)} answers, {size / 1e6:.2f} MB, away {away}, bad {bad}")
    for line in seen:
        _tell("   ", line)
    page.close()


def _whole(page: Page) -> None:
    # Streamlit scrolls inside the window: the window is made as high as what it holds.
    high = page.evaluate("document.querySelector('.stMain').scrollHeight")
    width = page.viewport_size["width"] if page.viewport_size else 1280
    page.set_viewport_size({"width": width, "height": min(int(high), 6000)})
    page.wait_for_timeout(800)


def _tell(*words: object) -> None:
    sys.stdout.write(" ".join(map(str, words)) + "\n")


def _name(path: str) -> str:
    return path.strip("/").replace("/", "-").replace("?", "-") or "depan"


if __name__ == "__main__":
    main(sys.argv[1].rstrip("/"), Path(sys.argv[2]), sys.argv[3:] or ["/"])
