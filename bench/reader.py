"""A reader without a browser: one session that speaks Streamlit's websocket protocol."""

import time
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.sync.client import ClientConnection, connect

FINE = (
    ForwardMsg.FINISHED_SUCCESSFULLY,
    ForwardMsg.FINISHED_FRAGMENT_RUN_SUCCESSFULLY,
)
KEPT_RUNS = 2


@dataclass(frozen=True, slots=True)
class Run:
    """One rerun: milliseconds until it ended, and the bytes that it sent."""

    milliseconds: float
    size: int


class Reader:
    """A session with a server; `ask` reruns its page with another address."""

    def __init__(self, address: str, page: str) -> None:
        self.address, self.page = address, page
        self.seen: dict[str, int] = {}
        self.runs = 0
        self.socket: ClientConnection

    def __enter__(self) -> Self:
        url = f"ws://{self.address}/_stcore/stream"
        self.socket = connect(url, subprotocols=["streamlit"], max_size=None)  # type: ignore[list-item]
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.socket.close()

    def ask(self, query: str) -> Run:
        """The page with that query string; RuntimeError where the run did not end well."""
        begun = time.perf_counter()
        self.socket.send(self._message(query))
        size = self._until_finished()
        return Run((time.perf_counter() - begun) * 1000, size)

    def _message(self, query: str) -> bytes:
        message = BackMsg()
        rerun = message.rerun_script
        rerun.query_string = query
        rerun.page_name = self.page
        rerun.context_info.url = f"http://{self.address}/{self.page}?{query}"
        rerun.cached_message_hashes.extend(self.seen)
        whole: bytes = message.SerializeToString()
        return whole

    def _until_finished(self) -> int:
        size = 0
        self.runs += 1
        while True:
            frame = self.socket.recv()
            size += len(frame)
            message = ForwardMsg()
            message.ParseFromString(frame)
            kind = message.WhichOneof("type")
            if kind == "ref_hash":
                self.seen[message.ref_hash] = self.runs
            elif kind == "delta" and message.delta.new_element.WhichOneof("type") == "exception":
                raise RuntimeError(message.delta.new_element.exception.message)
            elif kind == "script_finished":
                if message.script_finished == ForwardMsg.FINISHED_EARLY_FOR_RERUN:
                    continue
                if message.script_finished not in FINE:
                    raise RuntimeError(f"{self.page}: the script did not finish")
                # as the browser does: what two runs did not use is forgotten
                self.seen = {h: n for h, n in self.seen.items() if self.runs - n <= KEPT_RUNS}
                return size
            if message.metadata.cacheable and message.hash:
                self.seen[message.hash] = self.runs
