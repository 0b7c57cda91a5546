"""
python -m deploy.endings: the light endings by themselves, dressed as the explorer dresses them.

`uvicorn components.web:app` alone cannot know the name of the explorer's stylesheet, which carries
its hash.  What follows on the command line is that of deploy.listen.
"""

import os
import sys
from collections.abc import Sequence

from components.door import site_css


def main(arguments: Sequence[str] | None = None) -> None:
    """The process becomes another, so that nothing of Streamlit stays in it."""
    given = sys.argv[1:] if arguments is None else arguments
    words = [sys.executable, "-m", "deploy.listen", "components.web:app", *given]
    os.execve(sys.executable, words, {"SITE_CSS": site_css(), **os.environ})  # noqa: S606 - ourselves


if __name__ == "__main__":
    main()
