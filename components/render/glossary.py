"""The glossary as a list of terms in the reader's language."""

import re
from dataclasses import dataclass

from components.catalogue import Catalogue
from components.model import Phrase
from components.query.glossary import Term, glossary
from components.render.counting import capital
from components.render.engine import fill
from components.words import Words

SLUG = re.compile(r"`([^`]+)`")


@dataclass(frozen=True, slots=True)
class Entry:
    """One term as it is read; `original` is the Indonesian word where the reader's is another."""

    name: str
    original: str
    meaning: str
    trap: str


def glossary_list(catalogue: Catalogue, say: Words) -> str:
    """Every term with its meaning and its trap."""
    entries = [entry(term, catalogue, say) for term in glossary()]
    return fill("glossary.html", entries=entries, trap=say("metode.trap"))


def entry(term: Term, catalogue: Catalogue, say: Words) -> Entry:
    """One term, the metrics in its texts called by their names."""
    name, original = say.of(term.name), term.name.id

    def told(phrase: Phrase) -> str:
        return SLUG.sub(lambda found: f"“{_name(found[1], catalogue, say)}”", say.of(phrase))

    return Entry(
        name=capital(name),
        original="" if name == original else original,
        meaning=told(term.meaning),
        trap=told(term.trap),
    )


def _name(slug: str, catalogue: Catalogue, say: Words) -> str:
    metric = catalogue.metrics.get(slug)
    return say.of(metric.short) if metric else slug
