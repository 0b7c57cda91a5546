"""Strings that try to be more than text, and whether HTML kept them harmless."""

from html.parser import HTMLParser

HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    'https://example.test/"onclick="alert(1)',
    "{{ 7 * 7 }}",
    "{% raw %}",
    "# Judul **tebal** [tautan](javascript:alert(1))",
    "</td></table><h1>x",
    "&lt;b&gt;",
    "//example.test",
)
ALLOWED = frozenset(
    {
        *("article", "div", "section", "p", "span", "small", "strong", "a", "ul", "li"),
        *("table", "caption", "thead", "tbody", "tr", "th", "td", "dl", "dt", "dd"),
        *("h1", "h2", "h3"),
    }
)


class _Reading(HTMLParser):
    def __init__(self):
        super().__init__()
        self.tags, self.attributes, self.text = [], [], ""

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += attrs

    def handle_data(self, data):
        self.text += data


def harmless(markup, text):
    """Whether the text reads as itself, brings no element, no handler and no unsafe link."""
    reading = _Reading()
    reading.feed(markup)
    links = [value for name, value in reading.attributes if name == "href"]
    handlers = [name for name, _ in reading.attributes if name.startswith("on")]
    return (
        set(reading.tags) <= ALLOWED
        and not handlers
        and all(link.startswith(("/", "https://", "http://")) for link in links)
        and not any(link.startswith("//") for link in links)
        and text in reading.text
    )
