"""Measurements, never assertions: what a rerun costs beside pages that do nothing of ours."""
