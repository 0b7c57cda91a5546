"""Doubts: what may well be true but should be looked at; every one is a warning."""

from components.ingest.doubts.all import doubts

__all__ = ["doubts"]
