"""One module a scene, each with `measure(full) -> Section`; the folder is the list of them."""

import pkgutil
from collections.abc import Callable
from importlib import import_module
from typing import cast

from bench.sheet import Section

Measure = Callable[[bool], Section]

# What takes minutes and is not asked for by DECISIONS 23.
IN_FULL_ALONE = frozenset({"mixed", "publish", "soak"})


def names() -> list[str]:
    """Every scene, in the order of the alphabet."""
    return sorted(module.name for module in pkgutil.iter_modules(__path__))


def usual(*, full: bool) -> list[str]:
    """The scenes that are measured where none is named: ten minutes of them, or all."""
    return [name for name in names() if full or name not in IN_FULL_ALONE]


def scene(name: str) -> Measure:
    """How a scene is measured; its module is read only now, so that a broken one harms no other."""
    return cast("Measure", import_module(f"{__name__}.{name}").measure)
