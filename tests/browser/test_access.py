"""Claims that axe-core can check: no violation of ours on any page; `make audit` has the rest."""

import pytest

from tests.audit.openings import ready

pytestmark = pytest.mark.browser

PAGES = (
    "/",
    "/bandingkan?office=malang&office=blitar",
    "/bandingkan",
    "/kantor?office=blitar&to=2024",
    "/layanan?service=drive_thru",
    "/penegakan",
    "/anggaran",
    "/cakupan",
    "/data",
    "/sematkan",
    "/metode",
    "/aksesibilitas",
)


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize(
    ("language", "theme", "width"), [("id", "light", 1280), ("en", "dark", 390)]
)
def test_a_page_has_no_violation(site, chromium, page, language, theme, width):
    """
    Both languages, both themes, a desk and a phone.
    """
    from tests.audit.axe import look, ours  # noqa: PLC0415 - only with a browser

    context = chromium.new_context(
        viewport={"width": width, "height": 900}, color_scheme=theme, bypass_csp=True
    )
    context.set_default_timeout(90_000)
    try:
        reader = context.new_page()
        sign = "&" if "?" in page else "?"
        reader.goto(f"{site}{page}{sign}lang={language}" if language == "en" else f"{site}{page}")
        ready(reader)
        _, found = look(reader)
    finally:
        context.close()

    assert ours(found) == []
