"""A phrase in the site's two languages."""

from dataclasses import dataclass
from enum import StrEnum


class Language(StrEnum):
    """The languages the site speaks; the first is the default."""

    ID = "id"
    EN = "en"


@dataclass(frozen=True, slots=True)
class Phrase:
    """The same words in Indonesian and English."""

    id: str
    en: str

    def in_(self, language: Language) -> str:
        """The phrase in one language."""
        return self.id if language is Language.ID else self.en
