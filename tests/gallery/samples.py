"""For each chart of the gallery a view of which its page draws one: what must not rot."""

SAMPLES = {
    "trend": "two offices",
    "ranking": "deportations",
    "change": "seven offices",
    "funnel": "refusals per 1,000 passports",
    "map": "money over the break",
    "composition": "deportations",
    "nationalities": "deportations",
    "reasons": "deportations",
    "profile": "enforcement of one office",
    "revenue": "money over the break",
    "spending": "front",
    "services": "two offices",
    "presence": "deportations",
    "disagreements": "contradictions only",
    "coverage": "two offices",
    "office-coverage": "enforcement of one office",
    "quarrel": "contradictions only",
    "waffle": "front",
    "bars": "deportations",
    "small trend": "one contradiction",
}
