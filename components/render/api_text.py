"""Rows as JSON in which every number is the number that the edition holds."""

import json
from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from components.render.api_asked import A_PAGE, RELEASE, Turned
from components.render.api_rows import Page, Wanted, page
from components.render.links import address
from components.words import Words

PLAIN = json.JSONEncoder(ensure_ascii=False).encode


def listed(path: str, wanted: Wanted, turned: Turned, say: Words) -> tuple[str, str | None]:
    """
    A page of a table as JSON, and the address of the page after it, if there is one.

    Its members are the edition, the rows under the Parquet's names, and that address.
    """
    found = page(wanted, turned.number, turned.size)
    onward = following(path, wanted, found, turned.size, say)
    text = exact({"release": wanted.release.id, wanted.table: found.rows, "next": onward})
    return text, onward


def following(path: str, wanted: Wanted, page: Page, size: int, say: Words) -> str | None:
    """
    The address of the next page, if there is one.

    It pins the edition, so that who turns all pages reads one edition whatever is built
    meanwhile.
    """
    if page.following is None:
        return None
    turned = [("page", str(page.following))]
    if size != A_PAGE:
        turned.append(("size", str(size)))
    pin = (RELEASE, wanted.release.id)
    return address(path, say, [*wanted.parameters(), *turned, pin])


def exact(value: object) -> str:
    """
    A value as JSON; a decimal keeps all its digits.

    `json` knows binary fractions alone, which would change a decimal of more than 15 digits.
    """
    match value:
        case None:  # first: most cells of a statement are empty
            return "null"
        case Decimal():
            return f"{value.normalize():f}"
        case date():
            return PLAIN(value.isoformat())
        case Mapping():
            pairs = (f"{PLAIN(name)}: {exact(one)}" for name, one in value.items())
            return f"{{{', '.join(pairs)}}}"
        case list() | tuple():
            return f"[{', '.join(map(exact, value))}]"
        case _:
            return PLAIN(value)
