"""Web addresses: which of those in the data may stand in a link."""

from urllib.parse import urlsplit

SCHEMES = ("http", "https")
MARKUP = " \\\"'<>`"


def web_address(text: str) -> str:
    """The address as it may stand in a link: http or https with a host, else empty."""
    try:
        parts = urlsplit(text)
        whole = parts.scheme in SCHEMES and bool(parts.hostname)
    except ValueError:
        return ""
    return text if whole and text.isprintable() and not set(text) & set(MARKUP) else ""
