"""Islands: the groups of provinces by which the offices of the country are laid out."""

from components.model import Office

JAVA = "java"
ISLANDS = {
    "sumatra": ("AC", "SU", "SB", "RI", "KR", "JA", "BE", "SS", "BB", "LA"),
    JAVA: ("BT", "JK", "JB", "JT", "YO", "JI"),
    "centre": ("BA", "NB", "NT", "KB", "KT", "KS", "KI", "KU"),
    "east": ("SA", "GO", "ST", "SR", "SN", "SG", "MA", "MU", "PA", "PB", "PD", "PS", "PT", "PE"),
}


def lies_in(office: Office, island: str) -> bool:
    """Whether an office stands in a province of that group."""
    return office.province_code.removeprefix("ID-") in ISLANDS[island]
