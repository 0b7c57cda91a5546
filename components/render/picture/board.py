"""Board: what stands where on a picture, in pixels of the drawing before it is enlarged."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import inf

from components.render.drawing import Drawing
from components.render.picture.key import Key, key, signs
from components.render.picture.lines import Lettering, Setter

NARROW = 460  # a plot below this is seen on a phone
WIDE = 1.45  # from this many times its height on, words stand beside the plot
SHARE = 0.38  # of the width, for words beside a plot
HEAD_SHARE = 0.5  # of the height, for words above one
MARGINS = {True: 10.0, False: 20.0}
AFTER_TITLE, AFTER_WORDS, AFTER_PLOT, AFTER_REST = 7.0, 9.0, 8.0, 5.0
SUBTITLE = {True: 13.0, False: 14.0}
SOURCE = {True: 10.5, False: 11.0}
REST = 12.0
MARK = 16.0  # the sign of the site, before the source line
TITLES = (28.0, 26.0, 24.0, 22.0, 20.0, 18.0, 16.0, 14.0)
PLAIN_TITLES = {True: (18.0,), False: (22.0, 20.0)}
MOST_SUBTITLE = 3
LICENCE, NO_BREAK = "CC BY 4.0", "\N{NO-BREAK SPACE}"
NO_KEY = Key(())


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """The words above or beside a plot."""

    title: Lettering
    subtitle: Lettering
    key: Key

    @property
    def height(self) -> float:
        """What they take, one below the other."""
        words = self.title.height
        words += AFTER_TITLE + self.subtitle.height if self.subtitle.lines else 0.0
        return words + (AFTER_WORDS + self.key.height if self.key.rows else 0.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """
    The words of a picture, set around a plot of a width, and the room that they leave for it.

    `height` is None where the plot decides it; `beside` puts the words in a column of their own.
    """

    plot_width: int
    width: float
    height: float | None
    margin: float
    beside: bool
    head: Head
    source: Lettering
    rest: Lettering

    @property
    def plot_left(self) -> float:
        """Where the plot begins."""
        return self.width - self.margin - self.plot_width

    @property
    def plot_top(self) -> float:
        """Below what the plot begins."""
        return self.margin if self.beside else self.margin + self.head.height + AFTER_WORDS

    @property
    def room(self) -> float:
        """How high it may be; endless where the height is free."""
        return inf if self.height is None else self.height - self.tall(0.0)

    @property
    def rest_high(self) -> float:
        """What the remark on what is left out takes, and the room below it."""
        return self.rest.height + AFTER_REST if self.rest.lines else 0.0

    def tall(self, plot: float) -> float:
        """How high the whole is with a plot of that height."""
        foot = AFTER_PLOT + self.rest_high + self.source.height + self.margin
        return self.plot_top + plot + foot


def board(drawing: Drawing, plot: int, ratio: float | None, *, air: float, rest: str = "") -> Board:
    """
    The words of a drawing set around a plot that is so wide, in letters that run so wide.

    `ratio` is the picture's width over its height, where that is given.
    """
    beside = ratio is not None and ratio >= WIDE and not drawing.empty
    narrow = plot < NARROW and not beside
    margin = MARGINS[narrow]
    width = (plot + 3 * margin) / (1 - SHARE) if beside else plot + 2 * margin
    height = width / ratio if ratio is not None else None
    across = Setter(width - 2 * margin, air)
    column = Setter(width * SHARE, air) if beside else across
    line = drawing.caption.source.replace(LICENCE, LICENCE.replace(" ", NO_BREAK))
    source = Setter(across.room - MARK, air).plain(line, SOURCE[narrow])
    free = None
    if height is not None:
        share = 1.0 if beside or drawing.empty else HEAD_SHARE
        free = (height - 2 * margin - source.height - AFTER_PLOT) * share
    return Board(
        plot_width=plot,
        width=width,
        height=height,
        margin=margin,
        beside=beside,
        head=_head(drawing, column, free, beside=beside, narrow=narrow),
        source=source,
        rest=across.plain(rest, REST),
    )


def _head(
    drawing: Drawing, column: Setter, free: float | None, *, beside: bool, narrow: bool
) -> Head:
    """All of it where the height is free, else the largest title that leaves room for the rest."""
    if free is None:
        caption = drawing.caption
        sizes = PLAIN_TITLES[narrow]
        size = next((one for one in sizes if column.whole(caption.title, one, 2)), sizes[-1])
        return Head(
            title=column.bold(caption.title, size),
            subtitle=column.plain(caption.subtitle, SUBTITLE[narrow]),
            key=_key(drawing, column),
        )
    found = _heads(drawing, column, free, beside=beside, narrow=narrow)
    last = next(found)
    for head in (last, *found):
        last = head
        if head.height <= free:
            break
    return last


def _heads(
    drawing: Drawing, column: Setter, free: float, *, beside: bool, narrow: bool
) -> Iterator[Head]:
    """From the fullest to the barest."""
    caption, size = drawing.caption, SUBTITLE[narrow]
    most = 6 if beside or drawing.empty else 4 if narrow else 3
    whole = [one for one in TITLES if column.whole(caption.title, one, most)] or [TITLES[-1]]
    nothing = column.plain("", size)
    for shown in (_key(drawing, column), NO_KEY):
        for title in (column.bold(caption.title, one, most) for one in whole):
            bare = Head(title=title, subtitle=nothing, key=shown)
            lines = int((free - bare.height - AFTER_TITLE) // (size * 1.4))
            if lines >= MOST_SUBTITLE or title.size == whole[-1]:
                most_lines = lines if beside or drawing.empty else min(lines, MOST_SUBTITLE)
                subtitle = column.brief(caption.subtitle, size, max(0, most_lines))
                yield Head(title=title, subtitle=subtitle, key=shown)
    yield Head(title=column.bold(caption.title, TITLES[-1], most), subtitle=nothing, key=NO_KEY)


def _key(drawing: Drawing, column: Setter) -> Key:
    return NO_KEY if drawing.empty else key(signs(drawing.legend), column.room, column.air)
