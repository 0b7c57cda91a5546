"""Doubts: what may well be true but should be looked at; every one is a warning."""

from components.ingest.doubts.all import of_statements, of_surroundings

__all__ = ["of_statements", "of_surroundings"]
