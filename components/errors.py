"""One family of errors: each knows its HTTP status and which sentence explains it."""

from typing import ClassVar


class ExplorerError(Exception):
    """
    Something a reader asked for that cannot be given.

    `key` names a sentence in words/, `facts` fill its placeholders; `status` is what
    a machine is told, `retry_after` in how many seconds it may ask again.  The message itself
    is English and for the log only.
    """

    status: ClassVar[int] = 500
    key: ClassVar[str] = "error.internal"
    retry_after: ClassVar[int | None] = None

    def __init__(self, **facts: str) -> None:
        self.facts = facts
        told = ", ".join(f"{name}={value!r}" for name, value in facts.items())
        super().__init__(f"{type(self).__name__}: {told}")


class BadAddress(ExplorerError):
    """An address with a parameter we do not know or a value it cannot take."""

    status = 400
    key = "error.bad_value"


class UnknownParameter(BadAddress):
    """A parameter that no page of ours reads."""

    key = "error.unknown_parameter"


class Gone(BadAddress):
    """An edition of the data that we do not hold, or no longer."""

    status = 410
    key = "error.gone"


class UnknownSlug(ExplorerError):
    """A slug that the catalogue does not hold; `near` lists the closest that exist."""

    status = 404
    key = "error.unknown_slug"


class UnknownFigure(ExplorerError):
    """A figure id that no release of ours has."""

    status = 404
    key = "error.unknown_figure"


class NoRelease(ExplorerError):
    """There is no built data to read: `make data` has not run, or was refused."""

    status = 503
    key = "error.no_release"
