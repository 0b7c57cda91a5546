"""How far a publish tells that it is."""

from io import StringIO

from components.model import Language
from components.publish.progress import Progress
from components.words import speaking


class Terminal(StringIO):
    """A stream that somebody looks at."""

    def isatty(self):
        """Whether anybody does."""
        return True


def told(stream, *steps):
    """What is written for some steps."""
    progress = Progress(speaking(Language.ID), stream)
    for done, of in steps:
        progress(done, of)
    return stream.getvalue()


def test_a_terminal_sees_one_bar_that_grows():
    """
    On one line, closed when all is done.
    """
    text = told(Terminal(), (500, 1000), (1000, 1000))

    assert text == (
        f"\r[{'#' * 15}{'.' * 15}] 500 dari 1.000 berkas\r[{'#' * 30}] 1.000 dari 1.000 berkas\n"
    )


def test_a_log_gets_a_line_now_and_then():
    """
    Ten lines for any number of files, even where links make it more on the way.
    """
    steps = [(n, 1000) for n in range(1, 1001)] + [(1001, 2000), (2000, 2000)]
    lines = told(StringIO(), *steps).splitlines()

    assert len(lines) <= 13
    assert lines[-1] == "2.000 dari 2.000 berkas"
