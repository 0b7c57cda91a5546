"""The rows of a composition by office: a bar each with its name, its cuts and its total."""

from collections.abc import Collection, Iterator, Sequence

from components.charts.composition_bars import BESIDE, TIGHT, Bar, Scale, listed_width, total_width
from components.charts.composition_cuts import Cut, cuts, spoken, tones
from components.charts.composition_key import key_rows, key_size
from components.charts.composition_words import Labels, label_width
from components.charts.legible import words_on
from components.charts.measure import text_width
from components.charts.palette import Palette
from components.charts.plot import Row, Rows
from components.charts.reading import read
from components.charts.theme import LABEL_SIZE
from components.charts.tip import tip
from components.model import Status, Told
from components.query.composition import Composition
from components.query.whole import Whole
from components.words import Words

ROW, HEAD = 50, 30
NAME, BAR, THICK = 9, 19, 19


def composition_rows(
    asked: Composition, say: Words, look: Palette, chosen: Collection[str], most: int | None
) -> Rows:
    """The data sets of a composition."""
    labels, toned = Labels(asked, say), tones(asked, look)
    rows = _kept(asked.rows, chosen, most)
    heads, downs, high = _laid(rows, say)
    bars = [
        Bar(
            row=row,
            cuts=tuple(cuts(row, labels, toned, look)),
            down=down,
            name=row.office.short if asked.year else f"{row.office.short} {row.year}",
            remark=labels.remark(row),
            total=labels.total(row, row.total) if row.total else "",
        )
        for row, down in zip(rows, downs, strict=True)
    ]
    left_out = len(asked.rows) - len(rows)
    if left_out:
        text = say("composition.more", n=say.number(left_out))
        heads.append({"y": high + HEAD / 2 - 8, "text": text})
        high += HEAD
    reaches = [float(row.reach) for row in rows]
    room = max((total_width(bar.total) for bar in bars), default=0.0) + 2 * BESIDE
    keys = key_rows(asked, toned, say, look)
    scale = Scale(max(reaches, default=1.0) or 1.0, round(room, 1))
    return {
        "size": [{"high": high, **key_size(keys)}] if rows else [],
        "key": keys,
        "heads": heads,
        "names": [_name(bar, look, chosen) for bar in bars],
        "leaders": [one for bar in bars for one in _leader(bar, scale)],
        "segments": [_segment(bar, cut, scale, labels, look) for bar in bars for cut in bar.cuts],
        "totals": [
            _total(bar, bar.row.total, scale, labels, look) for bar in bars if bar.row.total
        ],
        "listed": [one for bar in bars for one in _listed(bar, scale)],
    }


def _kept(rows: Sequence[Whole], chosen: Collection[str], most: int | None) -> Sequence[Whole]:
    if most is None or len(rows) <= most:
        return rows
    return [row for at, row in enumerate(rows) if at < most or row.office.slug in chosen]


def _laid(rows: Sequence[Whole], say: Words) -> tuple[list[Row], list[float], float]:
    """The heads between unlike rows, how far down each row lies, and the height of all."""
    heads: list[Row] = []
    downs: list[float] = []
    high, block = 0.0, ""
    for row in rows:
        kind = "level" if not row.is_office else "whole" if row.yearly else "part"
        if kind not in {block, "whole"}:
            first = kind == "part" and not downs
            text = say("composition.part_alone" if first else f"composition.{kind}")
            heads.append({"y": high + HEAD / 2 - 5, "text": text})
            high += HEAD
        block = kind
        downs.append(high)
        high += ROW
    return heads, downs, high


def _name(bar: Bar, look: Palette, chosen: Collection[str]) -> Row:
    return {
        "y": bar.down + NAME,
        "name": bar.name,
        "remark": bar.remark,
        "right": round(text_width(bar.name, LABEL_SIZE, bold=True) + BESIDE, 1),
        "colour": look.highlight if bar.row.office.slug in chosen else look.ink,
    }


def _leader(bar: Bar, scale: Scale) -> Iterator[Row]:
    """From the last part to a total that is longer by what cannot be reckoned."""
    end = max((cut.end for cut in bar.cuts), default=0.0)
    if end < float(bar.row.reach):
        down = bar.down + BAR + THICK / 2
        yield {"y": down, "x": end / scale.top, **scale.of(bar)}


def _segment(bar: Bar, cut: Cut, scale: Scale, labels: Labels, look: Palette) -> Row:
    listed = bar.listed.get(cut.text, 0.0) + listed_width(cut)
    return {
        "y": bar.down + BAR,
        "x": cut.start / scale.top,
        "x2": cut.end / scale.top,
        **scale.of(bar),
        "fill": cut.fill,
        "rim": cut.rim,
        "ink": words_on(cut.fill, look),
        "text": cut.text,
        "wide": label_width(cut.text) + TIGHT,
        "share": cut.share,
        "share_wide": label_width(cut.share) + TIGHT,
        "end_above": round(bar.above + listed, 1),
        "end_beside": round(bar.behind + listed, 1),
        **spoken(cut, labels),
    }


def _total(bar: Bar, total: Told, scale: Scale, labels: Labels, look: Palette) -> Row:
    reading = read(total, labels.say)
    soga = total.status in {Status.DISPUTED, Status.DOUBTFUL}
    return {
        "y": bar.down + BAR + THICK / 2,
        **scale.of(bar),
        "text": bar.total,
        "colour": look.highlight if soga else look.ink,
        **tip(reading, reading.figures[0], labels.asked.answer, labels.say),
        "told": reading.text,
    }


def _listed(bar: Bar, scale: Scale) -> Iterator[Row]:
    """The parts by name beside the bar or above it, for widths at which they do not fit within."""
    for cut in bar.cuts:
        if cut.text:
            begin = bar.listed[cut.text]
            yield {
                "y": bar.down + BAR + THICK / 2,
                "y_above": bar.down + NAME,
                **scale.of(bar),
                "right": round(bar.behind + begin, 1),
                "right_above": round(bar.above + begin, 1),
                "wide": listed_width(cut),
                "text": cut.text,
                "fill": cut.fill,
                "rim": cut.rim,
            }
