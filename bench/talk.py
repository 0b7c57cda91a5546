"""Talk: Streamlit's websocket protocol as one session speaks it, without a socket."""

import time
from collections.abc import Sequence
from dataclasses import dataclass

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.Delta_pb2 import Delta
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

FINE = (
    ForwardMsg.FINISHED_SUCCESSFULLY,
    ForwardMsg.FINISHED_FRAGMENT_RUN_SUCCESSFULLY,
)
KEPT_RUNS = 2
PROTOCOL = "streamlit"


@dataclass(frozen=True, slots=True)
class Widget:
    """
    A select box or a popover as the browser knows it.

    `fragment` is empty for one of the whole page, `options` for a popover.
    """

    id: str
    fragment: str
    options: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Run:
    """One rerun: milliseconds until it ended, and the bytes that it sent."""

    milliseconds: float
    size: int


def stream(address: str) -> str:
    """Where a session of a server is opened."""
    return f"ws://{address}/_stcore/stream"


class Talk:
    """What a session has seen, what it asks, and whether what it hears ends a run."""

    def __init__(self, address: str, page: str) -> None:
        self.address, self.page = address, page
        self._query = ""
        self._widgets: dict[str, Widget] = {}
        self._seen: dict[str, int] = {}
        self._runs = 0
        self._size = 0
        self._begun = 0.0

    def question(self, query: str) -> bytes:
        """The message that reruns the whole page with that query string; the clock starts."""
        self._query = query
        return self._asked(BackMsg())

    def picked(self, name: str, option: str) -> bytes:
        """
        The message of an option picked in the select box of that name; the clock starts.

        As a browser sends it: it reruns the fragment that the box lies in, where it lies in one.
        """
        return self._used(self._widgets[name], string_value=option)

    def opened(self, name: str) -> bytes:
        """The message of the popover of that name opened, which makes what lies in it."""
        return self._used(self._widgets[name], bool_value=True)

    def options(self, name: str) -> Sequence[str]:
        """What the select box of that name offers."""
        return self._widgets[name].options

    def _used(self, widget: Widget, **state: str | bool) -> bytes:
        message = BackMsg()
        message.rerun_script.fragment_id = widget.fragment
        message.rerun_script.widget_states.widgets.add(id=widget.id, **state)
        return self._asked(message)

    def _asked(self, message: BackMsg) -> bytes:
        self._runs += 1
        self._size = 0
        rerun = message.rerun_script
        rerun.query_string = self._query
        rerun.page_name = self.page
        rerun.context_info.url = f"http://{self.address}/{self.page}?{self._query}"
        rerun.cached_message_hashes.extend(self._seen)
        whole: bytes = message.SerializeToString()
        self._begun = time.perf_counter()
        return whole

    def hear(self, frame: bytes) -> Run | None:
        """The run, where this frame ends it; RuntimeError where it did not end well."""
        self._size += len(frame)
        message = ForwardMsg()
        message.ParseFromString(frame)
        kind = message.WhichOneof("type")
        if kind == "ref_hash":
            self._seen[message.ref_hash] = self._runs
        elif kind == "delta":
            self._drawn(message.delta)
        elif kind == "page_info_changed":
            self._query = message.page_info_changed.query_string
        elif kind == "script_finished":
            return self._finished(message.script_finished)
        if message.metadata.cacheable and message.hash:
            self._seen[message.hash] = self._runs
        return None

    def _drawn(self, delta: Delta) -> None:
        element = delta.new_element
        match element.WhichOneof("type"):
            case "exception":
                raise RuntimeError(element.exception.message)
            case "selectbox":
                self._keep(element.selectbox.id, delta, tuple(element.selectbox.options))
            case None if delta.add_block.popover.id:
                self._keep(delta.add_block.popover.id, delta)

    def _keep(self, widget: str, delta: Delta, options: tuple[str, ...] = ()) -> None:
        name = widget.rpartition("-")[2]
        self._widgets[name] = Widget(widget, delta.fragment_id, options)

    def _finished(self, how: int) -> Run | None:
        if how == ForwardMsg.FINISHED_EARLY_FOR_RERUN:
            return None
        if how not in FINE:
            raise RuntimeError(f"{self.page}: the script did not finish")
        # as the browser does: what two runs did not use is forgotten
        self._seen = {h: n for h, n in self._seen.items() if self._runs - n <= KEPT_RUNS}
        return Run((time.perf_counter() - self._begun) * 1000, self._size)
