"""Places: which of our patterns an address belongs to, found without trying them in turn."""

from collections.abc import Collection

ELSEWHERE = "/…"


class Places:
    """
    The patterns of the web endings (`/g/{file}`) and the pages and folders beside them.

    A path is looked up by itself and by its folder: every pattern ends on its one variable.
    """

    def __init__(self, patterns: Collection[str], others: Collection[str] = ()) -> None:
        self._exact = {pattern: pattern for pattern in patterns if "{" not in pattern}
        self._below = {_folder(pattern): pattern for pattern in patterns if "{" in pattern}
        self._others = frozenset(others)

    def ours(self, path: str) -> str | None:
        """The pattern of a web ending, or None."""
        known = self._exact.get(path)
        if known is None and not path.endswith("/"):
            known = self._below.get(_folder(path))
        return known

    def shown(self, path: str) -> str:
        """What a log may say of a path: a pattern, a page, a folder of files, or nothing."""
        if known := self.ours(path):
            return known
        if path in self._others:
            return path
        first = path.split("/", 2)[1] if path.startswith("/") else ""
        return f"/{first}/…" if f"/{first}/" in self._others else ELSEWHERE


def _folder(path: str) -> str:
    return path[: path.rfind("/") + 1]
