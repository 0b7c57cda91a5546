"""The views of the gallery: ten that readers ask for, and those that break drawings."""

from components.model import InstitutionKind
from components.query import Release, View

REFUSALS, PASSPORTS = "passport_refusals_nonprocedural", "passports_issued"
SEVEN = ("blitar", "malang", "wonosobo", "kediri", "batam", "makassar", "medan")
STOCKED = ("jambi", "putussibau")
MONEY = ("manokwari", "bekasi", "batam", "denpasar")


def views(edition: Release) -> dict[str, View]:
    """Every view by the name of its row, the everyday ones first."""
    return {**everyday(), **awkward(edition)}


def everyday() -> dict[str, View]:
    """What the pages link to."""
    return {
        "front": View(),
        "two offices": View(offices=("blitar", "malang")),
        "seven offices": View(offices=SEVEN, first=2016),
        "deportations": View(metrics=("deportations",), last=2024),
        "refusals per 1,000 passports": View(metrics=(REFUSALS,), per=PASSPORTS, last=2024),
        "one office's ratio": View(metrics=(REFUSALS,), per=PASSPORTS, offices=("blitar",)),
        "e-passports of all passports": View(
            metrics=("passports_issued_electronic",), per=PASSPORTS, last=2024
        ),
        "revenue": View(metrics=("revenue",), last=2024),
        "satisfaction": View(metrics=("satisfaction_index",)),
        "enforcement of one office": View(
            metrics=("deportations",), offices=("medan",), first=2019, last=2025
        ),
    }


def awkward(edition: Release) -> dict[str, View]:
    """What is rare, long, empty, disputed or out of all proportion."""
    offices = edition.catalogue.of_kind(InstitutionKind.OFFICE)
    return {
        "one office, one year": View(offices=("malang",), first=2024, last=2024),
        "every office by name": View(offices=tuple(office.slug for office in offices)),
        "one year": View(offices=SEVEN, first=2023, last=2023),
        "nothing found": View(metrics=("exit_bans",), offices=("atambua",)),
        "contradictions only": View(offices=("blitar",), first=2019, last=2020),
        "one contradiction": View(offices=("wonosobo",), first=2023, last=2023),
        "a stated zero": View(metrics=("exit_bans",), offices=("blitar",), first=2024, last=2024),
        "from ten to millions": View(metrics=("arrivals_foreigners",)),
        "January to June alone": View(metrics=(PASSPORTS,), months=(1, 6)),
        "parts of years alone": View(offices=("malang",), first=2023, last=2023),
        "a stock": View(metrics=("foreigners_resident",)),
        "a stock of two offices": View(metrics=("foreigners_resident",), offices=STOCKED),
        "money over the break": View(metrics=("revenue",), offices=MONEY),
        "levels mixed": View(offices=("malang", "kanwil-jawa-timur", "ditjen-imigrasi")),
        "outrun": View(metrics=("deportations",), offices=("medan",), first=2025, last=2025),
    }
