"""Bound: widgets that show what the address says, and rewrite it."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

import streamlit as st

from components.ui.address import asked, looks_told, pairs_of, still
from components.ui.plain import plain

ALL = ""


def change(**fields: Any) -> None:  # noqa: ANN401 - the fields of View
    """Ask the same with some fields changed: one step in the browser's history."""
    put([*pairs_of(asked().with_(**fields)), *looks_told()])


def put(pairs: Iterable[tuple[str, str]]) -> None:
    """Put these pairs into the address bar in the place of those there."""
    grouped: dict[str, list[str]] = {}
    for name, value in pairs:
        grouped.setdefault(name, []).append(value)
    st.query_params.from_dict(grouped)


def bound(key: str, shown: Any, act: Callable[[Any], None]) -> dict[str, Any]:  # noqa: ANN401
    """
    What ties a widget to the address: it shows that value, and what a reader picks is acted on.

    The session holds the value for the run alone: the address says it anew each time.
    """
    st.session_state[key] = shown

    def picked() -> None:
        with still():
            act(st.session_state[key])

    return {"key": key, "on_change": picked}


def choice(
    field: str,
    options: Iterable[Any],
    *,
    unset: str,
    shown: Any = None,  # noqa: ANN401 - a value of that field
    format_func: Callable[[Any], str] = str,
    **look: Any,  # noqa: ANN401 - what st.selectbox takes
) -> None:
    """
    A select box for a single-valued field of the view.

    `unset` words the choice that leaves the field out of the address; with `shown` there is
    no such choice, and the field is left out while it equals what the page shows anyway.
    """
    value = getattr(asked(), field)
    listed = list(options) if shown is not None else [ALL, *options]
    now = value if value in listed else ALL if shown is None else shown

    def write(picked: Any) -> None:  # noqa: ANN401 - a value of that field
        change(**{field: None if picked in {ALL, shown} else picked})

    def words(option: Any) -> str:  # noqa: ANN401 - a value of that field
        return unset if option == ALL else format_func(option)

    st.selectbox(options=listed, format_func=words, **bound(field, now, write), **look)


def first_of(field: str, options: Sequence[str], default: str, **look: Any) -> None:  # noqa: ANN401
    """A select box for the first value of a repeatable field."""
    value = getattr(asked(), field)
    shown = value[0] if value and value[0] in options else default

    def write(chosen: str) -> None:
        change(**{field: () if chosen == default else (chosen,), "per": None})

    st.selectbox(options=list(options), **bound(field, shown, write), **look)


def switch(field: str, options: Sequence[str], shown: str, default: str, **look: Any) -> None:  # noqa: ANN401
    """A row of buttons for a single-valued field; what is shown may differ from what is asked."""

    def write(picked: str | None) -> None:
        change(**{field: None if picked in {None, default} else picked})

    tied = bound(field, shown, write)
    st.segmented_control(options=list(options), label_visibility="collapsed", **tied, **look)


def many(field: str, options: Sequence[str], **look: Any) -> None:  # noqa: ANN401
    """A multiselect for a repeatable field; none chosen means all."""
    shown = [slug for slug in getattr(asked(), field) if slug in options]

    def write(chosen: Sequence[str]) -> None:
        change(**{field: tuple(chosen)})

    st.multiselect(options=list(options), **bound(field, shown, write), **look)


def kept(field: str, format_func: Callable[[str], str], **look: Any) -> None:  # noqa: ANN401
    """The values of a repeatable field as pills; one that is tapped is dropped from the address."""
    values = getattr(asked(), field)

    def write(left: Sequence[str]) -> None:
        change(**{field: tuple(v for v in values if v in left)})

    st.pills(
        options=list(values),
        format_func=lambda value: plain(format_func(value)),
        selection_mode="multi",
        label_visibility="collapsed",
        **bound(f"kept-{field}", list(values), write),
        **look,
    )


def unfolds(key: str, label: str, fill: Callable[[], None]) -> None:
    """
    A button whose fields are made once it is open: rarely asked for, they would cost every rerun.

    Its label does not change with what is chosen: worded anew it would be another one to Streamlit,
    which would forget that it is open, and make its fields anew under the reader's fingers.
    """
    fold = st.popover(label, key=key, on_change="rerun")
    if fold.open:
        with fold:
            fill()


def pick(key: str, options: Sequence[str], **look: Any) -> str | None:  # noqa: ANN401
    """A select box that answers what was just picked, once, and then is empty again."""
    picked: str | None = st.session_state.pop(f"{key}-picked", None)

    def keep(chosen: str | None) -> None:
        st.session_state[f"{key}-picked"] = chosen

    st.selectbox(options=list(options), index=None, **bound(key, None, keep), **look)
    return picked


def jump(key: str, options: Sequence[str], go: Callable[[str], None], **look: Any) -> None:  # noqa: ANN401
    """A select box that changes the address by what is picked, and then is empty again."""

    def act(picked: str | None) -> None:
        if picked is not None:
            go(picked)

    st.selectbox(options=list(options), index=None, **bound(key, None, act), **look)
