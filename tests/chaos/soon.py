"""python -m tests.chaos.soon PORT: the light endings, which look at the data store every second."""

import sys

import uvicorn

from components.query import mirror

if __name__ == "__main__":
    mirror.EVERY = 1.0
    uvicorn.run("components.web:app", port=int(sys.argv[1]), log_level="error", access_log=False)
