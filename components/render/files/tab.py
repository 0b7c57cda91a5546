"""One sheet of a workbook as values, and how XlsxWriter puts it down, each cell by its type."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, TypeAlias

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from components.model import Unit
from components.render.links import outside

LONGEST_TEXT = 32_767
LONGEST_LINK = 2_000
MOST_LINKS = 60_000  # Excel refuses a sheet with more than 65,530
NARROWEST, WIDEST, READING = 8, 46, 110
MEASURED = 200
DAY = "yyyy-mm-dd"
FORMATS = {"day": DAY, "whole": "#,##0", "hundredths": "#,##0.00", "plain": "0"} | {
    "whole_percent": '0"%"',
    "hundredths_percent": '0.00"%"',
}


@dataclass(frozen=True, slots=True)
class Amount:
    """A stated value with its unit, which decides how it looks."""

    value: Decimal
    unit: str


@dataclass(frozen=True, slots=True)
class Link:
    """A text that leads to an address."""

    text: str
    address: str


Cell: TypeAlias = Amount | Link | str | int | bool | date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tab:
    """A sheet: its name, one line of heads, rows; `read` where it is for reading and wraps."""

    name: str
    heads: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    read: bool = False


def put(book: Workbook, tab: Tab) -> None:
    """The tab as the workbook's next sheet: frozen heads, a filter, widths, typed cells."""
    sheet = book.add_worksheet(tab.name)
    head = {"bold": True, "bottom": 1, "valign": "top", "text_wrap": True}
    sheet.write_row(0, 0, tab.heads, book.add_format(head))
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, max(len(tab.rows), 1), len(tab.heads) - 1)
    text = book.add_format({"text_wrap": tab.read, "valign": "top"})
    for place, width in enumerate(_widths(tab)):
        sheet.set_column(place, place, width, text)
    formats = {name: _format(book, form) for name, form in FORMATS.items()}
    formats["link"] = book.add_format({"font_color": "#0B5394", "underline": 1, "valign": "top"})
    links = 0
    for down, row in enumerate(tab.rows, start=1):
        for across, cell in enumerate(row):
            links += isinstance(cell, Link)
            written = cell.text if isinstance(cell, Link) and links > MOST_LINKS else cell
            _write(sheet, (down, across), written, formats)


def _write(sheet: Worksheet, at: tuple[int, int], cell: Cell, formats: dict[str, Any]) -> None:
    """Texts are never taken for formulas, links or numbers."""
    match cell:
        case None | "":
            return
        case bool():
            sheet.write_boolean(*at, cell)
        case int():
            sheet.write_number(*at, cell, formats["plain"])
        case date():
            sheet.write_datetime(*at, cell, formats["day"])
        case Amount():
            _amount(sheet, at, cell, formats)
        case Link() if outside(cell.address) and len(cell.address) <= LONGEST_LINK:
            sheet.write_url(*at, cell.address, formats["link"], cell.text[:LONGEST_TEXT])
        case Link():
            sheet.write_string(*at, cell.text[:LONGEST_TEXT])
        case _:
            sheet.write_string(*at, cell[:LONGEST_TEXT])


def _amount(sheet: Worksheet, at: tuple[int, int], cell: Amount, formats: dict[str, Any]) -> None:
    held = float(cell.value)
    if Decimal(repr(held)) != cell.value:
        # a worksheet knows fifteen digits; a longer number would lose its last ones
        sheet.write_string(*at, f"{cell.value.normalize():f}")
        return
    size = "whole" if cell.value == cell.value.to_integral_value() else "hundredths"
    percent = "_percent" if cell.unit == Unit.PERCENT else ""
    sheet.write_number(*at, held, formats[size + percent])


def _format(book: Workbook, form: str) -> Any:  # noqa: ANN401 - XlsxWriter's own
    return book.add_format({"num_format": form, "valign": "top"})


def _widths(tab: Tab) -> Iterable[int]:
    widest = READING if tab.read else WIDEST
    for place, head in enumerate(tab.heads):
        lengths = [len(_shown(row[place])) for row in tab.rows[:MEASURED]]
        yield min(widest, max(NARROWEST, len(head) + 3, *lengths, 0) + 1)


def _shown(cell: Cell) -> str:
    match cell:
        case Amount():
            return f"{cell.value:,.2f}"
        case Link():
            return cell.text
        case _:
            return "" if cell is None else str(cell)
