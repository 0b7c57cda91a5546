"""Every sentence of the site, and how each language writes numbers and dates."""

from components.words.speak import Words, sentences, speaking

__all__ = ["Words", "sentences", "speaking"]
