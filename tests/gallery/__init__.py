"""The gallery: every chart for real views, easy and awkward, to be looked at by people."""
