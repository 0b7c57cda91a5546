"""An S3 server on loopback, moto's, for what reads from an object store or writes to one."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import quote

from moto.server import ThreadedMotoServer
from pyarrow import fs


@contextmanager
def s3() -> Iterator[str]:
    """The address of the server."""
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    try:
        host, port = server.get_host_and_port()
        yield f"http://{host}:{port}"
    finally:
        server.stop()


def place(server: str, path: str, keys: str = "k:s") -> str:
    """A place in a bucket of that server, as a person would spell it."""
    where = f"{keys}@{path}?endpoint_override={quote(server, safe='')}"
    return f"s3://{where}&region=us-east-1&allow_bucket_creation=true"


def created(server: str, path: str) -> str:
    """The same in a new bucket."""
    given = place(server, path)
    fs.FileSystem.from_uri(given)[0].create_dir(path.partition("/")[0])
    return given
