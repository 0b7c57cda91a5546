"""Which form of an answer a request would rather have, by its Accept header."""

from collections.abc import Mapping

ANYTHING = "*/*"


def chosen(accept: str, forms: Mapping[str, str]) -> str:
    """
    The name of the form that the header weighs highest; the first where it names none.

    `forms` gives the media type of each.  Who asks for what we do not make gets the first:
    that serves more readers than 406 would.
    """
    weights = dict(map(_read, accept.lower().split(",")))

    def weight(name: str) -> float:
        kind = forms[name].partition(";")[0]
        family = f"{kind.partition('/')[0]}/*"
        return next((weights[one] for one in (kind, family, ANYTHING) if one in weights), 0)

    return max(forms, key=weight)


def _read(wish: str) -> tuple[str, float]:
    """A media type and its weight between 0 and 1; what cannot be read weighs nothing."""
    kind, *rest = (part.strip() for part in wish.split(";"))
    named = [part.removeprefix("q=") for part in rest if part.startswith("q=")]
    try:
        given = float(named[0]) if named else 1.0
    except ValueError:
        given = 0.0
    return kind, given if 0 <= given <= 1 else 0.0
