"""Claims about a chart under the pointer: it answers by itself, without the server."""

from tests.browser.waiting import settled, until

LINES = "[data-testid=stVegaLiteChart] svg.marks .mark-rule line"
DISCS = "[data-testid=stVegaLiteChart] svg.marks .mark-symbol"


def test_one_office_stands_out_and_all_come_back(site, reader):
    """
    Others fade under the pointer; nothing is asked of the server; away from it all are whole.
    """
    sent = []

    def hear(frame):
        sent.append(frame)

    reader.on("websocket", lambda socket: socket.on("framesent", hear))
    reader.set_viewport_size({"width": 1280, "height": 1400})
    reader.goto(f"{site}/bandingkan?office=malang&office=blitar")
    disc = settled(reader, reader.locator(DISCS).last.locator("path").first.bounding_box)
    whole, asked = shades(reader), len(sent)

    reader.mouse.move(disc["x"] + disc["width"] / 2, disc["y"] + disc["height"] / 2)

    assert until(reader, lambda: shades(reader) != whole)
    reader.mouse.move(5, 5)
    assert until(reader, lambda: shades(reader) == whole)
    assert len(sent) == asked > 0


def shades(page):
    """How opaque each line of the chart is."""
    return page.eval_on_selector_all(LINES, "lines => lines.map((l) => l.getAttribute('opacity'))")
