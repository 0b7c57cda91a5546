"""What oEmbed is told of an address: its chart, drawn for its title, or its receipt."""

from components.errors import BadAddress, UnknownSlug
from components.query import release
from components.render.drawing import Chart
from components.render.drawings import draw
from components.render.embed_wear import Wear
from components.render.oembed import Room, link, rich
from components.render.oembed_places import Shown
from components.render.receipt import receipt
from components.render.receipt_words import heading
from components.words import speaking


def answer(found: Shown, base: str, room: Room) -> dict[str, str | int] | None:
    """The members of the answer; None where the address shows no chart, or nothing in it."""
    say, wear = speaking(found.manner.language), Wear(theme=found.manner.theme)
    if found.figure_id:
        slip = receipt(found.figure_id, release(found.view.release))
        return link(heading(slip, say), say, base)
    if found.chart not in set(Chart):
        return None
    try:
        drawing = draw(Chart(found.chart), found.view, say)
    except (BadAddress, UnknownSlug):
        return None
    return None if drawing.empty else rich(drawing, say, wear, base, room)
