"""Said: how far the bench is, to standard error, so that the tables stay by themselves."""

import sys


def say(what: str) -> None:
    """One line for whoever waits."""
    sys.stderr.write(f"{what}\n")
    sys.stderr.flush()
