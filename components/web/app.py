"""The web endings by themselves: `uvicorn components.web.app:app`, without Streamlit."""

import os

from starlette.applications import Starlette

from components.web.routes import routes

app = Starlette(routes=routes(base=os.environ.get("BASE_URL", "").rstrip("/")))
