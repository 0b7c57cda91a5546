"""Whereabouts: which page a reader is on and what its address asks, as far as both sides know."""

from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg


class Whereabouts:
    """
    What one browser and its page have told each other of where they are.

    Each speaks before it has heard the other, on a slow line for half a second.  A part of a page
    may be asked anew after its reader has left that page (a popover closes as a link is followed),
    or with the address of before what was picked last.  Streamlit would draw the part into the
    next page, where parts go by the same names, and would forget what was picked.
    """

    def __init__(self) -> None:
        self._page = ""
        self._query: str | None = None
        self._leaving = False

    def there(self, asked: ClientState) -> bool:
        """
        Whether what a browser asks is still there to be asked.

        A part of a page is then asked as the address says by now: `asked` is put right.
        """
        if not asked.fragment_id:
            self._page = asked.page_script_hash or self._page
            self._query, self._leaving = asked.query_string, True
            return True
        if self._page and asked.page_script_hash not in {"", self._page}:
            return False
        if self._query is not None:
            asked.query_string = self._query
        return True

    def heard(self, said: ForwardMsg) -> None:
        """Note what a page says; of a run before the one that was asked for it is past."""
        kind = said.WhichOneof("type")
        if kind == "new_session" and not said.metadata.run.fragment_ids:
            self._leaving = False
        elif kind == "navigation" and not self._leaving:
            self._page = said.navigation.page_script_hash
        elif kind == "page_info_changed" and not self._leaving:
            self._query = said.page_info_changed.query_string
