"""What the words of the field mean: slugs to model objects."""

from components.catalogue.shelf import Catalogue

__all__ = ["Catalogue"]
