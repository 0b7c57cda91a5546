"""The studio's widgets for how an embed looks: they write what no view has into the address."""

from collections.abc import Sequence
from typing import Any

import streamlit as st

from components.errors import BadAddress
from components.ui.address import asked, looks_told, pairs_of
from components.ui.bound import bound, put


def look(name: str, options: Sequence[str], default: str, **told: Any) -> str:  # noqa: ANN401
    """A row of choices for one of the looks; BadAddress for a value that is none of them."""
    value: str = _look_of(name, options, default)

    def keep(picked: str) -> None:
        _wear(name, None if picked == default else picked)

    st.radio(options=options, horizontal=True, **bound(name, value, keep), **told)
    return value


def tick(name: str, value: str, **told: Any) -> bool:  # noqa: ANN401
    """A box for a look that has one value besides its usual one, which stays out."""
    ticked = bool(_look_of(name, (value,), ""))

    def keep(now: bool) -> None:
        _wear(name, value if now else None)

    st.checkbox(**bound(name, ticked, keep), **told)
    return ticked


def _look_of(name: str, options: Sequence[str], default: str) -> str:
    given = st.query_params.get(name, default)
    if given != default and given not in options:
        raise BadAddress(name=name, value=given[:80], allowed=", ".join(options))
    return given


def _wear(name: str, value: str | None) -> None:
    """Write a look into the address, or leave it out, and all the rest as it is."""
    others = [(known, worn) for known, worn in looks_told() if known != name]
    own = [(name, value)] if value else []
    put([*pairs_of(asked()), *others, *own])
