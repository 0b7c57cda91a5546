"""One module a scene, each with `measure(full) -> Section`; the folder is the list of them."""

import pkgutil
from collections.abc import Callable
from importlib import import_module
from typing import cast

from bench.sheet import Section

Measure = Callable[[bool], Section]


def names() -> list[str]:
    """Every scene, in the order of the alphabet."""
    return sorted(module.name for module in pkgutil.iter_modules(__path__))


def scene(name: str) -> Measure:
    """How a scene is measured; its module is read only now, so that a broken one harms no other."""
    return cast("Measure", import_module(f"{__name__}.{name}").measure)
