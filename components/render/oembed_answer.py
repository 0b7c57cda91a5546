"""What oEmbed is told of an address: its chart, drawn for its title, or its receipt."""

from components.errors import BadAddress, UnknownSlug
from components.query import release
from components.render.drawing import Chart
from components.render.drawings import draw
from components.render.oembed import Framed, Room, link, rich
from components.render.oembed_places import Shown
from components.render.receipt import receipt
from components.render.receipt_words import heading
from components.render.studio_question import chart_of, question
from components.words import speaking


def answer(found: Shown, base: str, room: Room) -> dict[str, str | int] | None:
    """The members of the answer; None where the address shows no chart, or nothing in it."""
    say = speaking(found.manner.language)
    if found.figure_id:
        slip = receipt(found.figure_id, release(found.view.release))
        return link(heading(slip, say), say, base)
    if not found.studied and found.chart not in set(Chart):
        return None
    try:
        view = question(found.view) if found.studied else found.view
        chart = chart_of(view) if found.studied else Chart(found.chart)
        drawing = draw(chart, view, say)
    except (BadAddress, UnknownSlug):
        return None
    if drawing.empty:
        return None
    return rich(drawing, say, Framed(wear=found.wear, keep=found.keep, base=base, room=room))
