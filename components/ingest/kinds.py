"""What a cell may hold: each kind reads its text, or says what it expected instead."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

import pyarrow as pa

from components.ingest.near import nearest
from components.model.web import web_address

Cell: TypeAlias = str | Decimal | int | float | bool | date | tuple[str, ...] | None

NUMBER_TYPE = pa.decimal128(20, 2)
WORD_TYPE = pa.dictionary(pa.int32(), pa.string())

PLAIN = re.compile(r"-?[0-9]{1,18}(\.[0-9]{1,2})?")
GROUPED = re.compile(
    r"-?[1-9][0-9]{0,2}(?:(?:\.[0-9]{3})+(?:,[0-9]{1,2})?|(?:,[0-9]{3})+(?:\.[0-9]{1,2})?)"
)
COMMA = re.compile(r"-?[0-9]+,[0-9]+")
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


# The years that an address can ask for; 9999-12-31 is a placeholder and no day.
FIRST_YEAR, LAST_YEAR = 2000, 2100


class Unfit(Exception):
    """A text that its kind cannot read; `key` names the sentence and `facts` fill it."""

    def __init__(self, key: str, **facts: str) -> None:
        self.key = key
        self.facts = facts
        super().__init__(key)


@dataclass(frozen=True, slots=True)
class Kind:
    """How one column's texts are read and stored; an empty text is unfit where `needed`."""

    read: Callable[[str], Cell]
    arrow: pa.DataType
    needed: bool = True
    empty: Cell = None

    def __call__(self, text: str) -> Cell:
        """The value of a cell's text; Unfit where there is none."""
        if text:
            return self.read(text)
        if self.needed:
            raise Unfit("empty")
        return self.empty


def maybe(kind: Kind) -> Kind:
    """The same kind, where an empty cell means that there is nothing."""
    return replace(kind, needed=False)


def word(vocabulary: type[StrEnum] | tuple[str, ...]) -> Kind:
    """One word of a closed vocabulary."""
    allowed = tuple(map(str, vocabulary))

    def read(text: str) -> str:
        if text not in allowed:
            facts = {"found": text, "allowed": ", ".join(allowed)}
            near = nearest(text, allowed)
            raise Unfit("word_near", **facts, near=near) if near else Unfit("word", **facts)
        return text

    return Kind(read, WORD_TYPE)


def _text(text: str) -> str:
    return text


def _number(text: str) -> Decimal:
    if PLAIN.fullmatch(text):
        return Decimal(text)
    if GROUPED.fullmatch(text):
        raise Unfit("number_grouped", found=text, write=_ungrouped(text))
    if COMMA.fullmatch(text):
        raise Unfit("number_comma", found=text, write=text.replace(",", "."))
    raise Unfit("number", found=text)


def _ungrouped(text: str) -> str:
    """31.871 and 31,871 as 31871; 1.234,56 and 1,234.56 as 1234.56."""
    mark = next(character for character in text if character in ".,")
    return text.replace(mark, "").replace(",", ".")


def _whole(text: str) -> int:
    value = _number(text)
    if value != value.to_integral_value():
        raise Unfit("whole", found=text)
    return int(value)


def _degrees(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        raise Unfit("degrees", found=text) from None
    if not -180 <= value <= 180:
        raise Unfit("degrees", found=text)
    return value


def _day(text: str) -> date:
    try:
        if DAY.fullmatch(text) and FIRST_YEAR <= int(text[:4]) <= LAST_YEAR:
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise Unfit("day", found=text)


def _address(text: str) -> str:
    if not web_address(text):
        raise Unfit("address", found=text)
    return text


def _truth(true: str, false: str) -> Callable[[str], bool]:
    def read(text: str) -> bool:
        if text not in {true, false}:
            raise Unfit("word", found=text, allowed=f"{true}, {false}")
        return text == true

    return read


def _several(text: str) -> tuple[str, ...]:
    return tuple(item.strip() for item in text.split(";") if item.strip())


TEXT = Kind(_text, pa.string())
TERM = Kind(_text, WORD_TYPE)
LOOSE = Kind(_text, pa.string(), needed=False, empty="")
NOTE = Kind(_text, pa.string(), needed=False)
ADDRESS = Kind(_address, pa.string(), needed=False, empty="")
NUMBER = Kind(_number, NUMBER_TYPE)
WHOLE = Kind(_whole, pa.int64())
YEAR = Kind(_whole, pa.int16())
DEGREES = Kind(_degrees, pa.float64(), needed=False)
DATE = Kind(_day, pa.date32())
YES_NO = Kind(_truth("yes", "no"), pa.bool_())
TRUE_FALSE = Kind(_truth("true", "false"), pa.bool_(), needed=False)
SEVERAL = Kind(_several, pa.list_(pa.string()), needed=False, empty=())
