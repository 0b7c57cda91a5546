"""
python -m deploy.listen APP --host … --port …: uvicorn as every process of ours is run.

It listens only once the app can answer, and closes who has no patience of theirs to lose.
"""

from argparse import ArgumentParser
from collections.abc import Sequence

import uvicorn

from components.paths import ROOT
from deploy.patience import Patient

# A drawing may take 20 s (KILN_SECONDS); who stops us waits as long before they use force.
GOODBYE = 20
# As components/door/guard.py: no reader's browser has more to say at once.
LARGEST_MESSAGE = 1_000_000


def main(arguments: Sequence[str] | None = None) -> None:
    """Serve until somebody says stop."""
    parser = ArgumentParser(prog="python -m deploy.listen", description=__doc__)
    parser.add_argument("app", help="where the app is, as uvicorn spells it")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, required=True)
    asked = parser.parse_args(arguments)
    listen(asked.app, asked.host, asked.port)


def listen(app: str, host: str, port: int) -> None:
    """Import the app, let it warm itself, then open the port."""
    uvicorn.run(
        app,
        app_dir=str(ROOT),
        host=host,
        port=port,
        http=Patient,
        ws="websockets-sansio",
        ws_max_size=LARGEST_MESSAGE,
        log_level="warning",
        access_log=False,
        timeout_graceful_shutdown=GOODBYE,
    )


if __name__ == "__main__":
    main()
