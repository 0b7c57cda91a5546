"""How a test opens a page: through the shell, at an address, as a reader would."""

from streamlit.testing.v1 import AppTest

from components import paths
from components.model import Language

PAGES = (
    "ringkasan",
    "bandingkan",
    "kantor",
    "layanan",
    "penegakan",
    "anggaran",
    "sematkan",
    "cakupan",
    "data",
    "metode",
    "aksesibilitas",
)


def opened(page_name="ringkasan", *, lang=Language.ID, **asked):
    """The page as the shell shows it for an address; no language means Indonesian."""
    page = AppTest.from_file(str(paths.PAGES / "shell.py"), default_timeout=90)
    given = asked if lang == Language.ID else {"lang": str(lang), **asked}
    for name, value in given.items():
        page.query_params[name] = value if isinstance(value, list) else str(value)
    return page.switch_page(f"{page_name}.py").run()


def unfolded(page, fold="tahun"):
    """The page with that popover open, which makes its fields."""
    page.session_state[fold] = True
    return page.run()


def shown(page):
    """The HTML of the page, joined."""
    return "\n".join(element.proto.body for element in page.get("html"))


def charts(page):
    """The charts of the page, as the browser gets them."""
    return [element.proto for element in page.get("vega_lite_chart")]
