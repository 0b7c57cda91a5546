"""Firing: an order made into bytes, here and now."""

from typing import NamedTuple

from components.charts.palette import palette
from components.render import picture
from components.render.drawings import draw
from components.render.picture.order import Ending, Order
from components.words import speaking


class Fired(NamedTuple):
    """A picture, and the edition of the data that it shows."""

    release: str
    body: bytes


def fired(order: Order) -> Fired:
    """The picture of an order; an ExplorerError where its view asks for what does not exist."""
    say, look = speaking(order.language), palette(order.theme)
    drawing = draw(order.chart, order.view, say)
    match order.ending:
        case Ending.SVG:
            body = picture.svg(drawing, say, look, order.size, order.base)
        case Ending.PNG:
            body = picture.png(drawing, say, look, order.size)
        case Ending.PDF:
            body = picture.pdf(drawing, say, look, order.size)
        case Ending.PLOT:
            plot = picture.plot_svg(drawing, look, order.size.width, order.prefix, order.base)
            body = plot.encode()
    return Fired(drawing.edition.id, body)
