"""Claims about a chart whose question changes: the browser keeps the drawing, not its marks."""

from tests.browser.waiting import settled, until

MARKS = "[data-testid=stVegaLiteChart] svg.marks .mark-symbol path"


def test_another_metric_changes_the_marks_of_the_same_drawing(site, chromium):
    """
    Were the drawing built anew, a reader would wait twice as long for it.
    """
    page = chromium.new_page(viewport={"width": 1280, "height": 1400})
    page.goto(f"{site}/bandingkan")
    before = settled(page, lambda: places(page))
    page.evaluate(
        "() => { document.querySelector('[data-testid=stVegaLiteChart] svg.marks').mine = true }"
    )

    page.click(".st-key-metrics input")
    page.keyboard.type("Paspor elektronik terbit")
    page.get_by_role("option", name="Paspor elektronik terbit", exact=True).click()

    assert until(page, lambda: places(page) not in ([], before))
    assert page.evaluate(
        "() => document.querySelector('[data-testid=stVegaLiteChart] svg.marks').mine"
    )
    page.close()


def places(page):
    """Where the marks of the first chart stand."""
    return page.eval_on_selector_all(
        MARKS, "marks => marks.map((mark) => mark.getAttribute('transform'))"
    )
