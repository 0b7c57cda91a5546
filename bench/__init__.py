"""Measurements, never assertions: what ours costs beside others, side by side in one run."""
