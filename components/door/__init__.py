"""The door: where Streamlit and Starlette meet, and the first thing a reader gets."""

from components.door.routes import middleware, routes
from components.door.warmth import warm

__all__ = ["middleware", "routes", "warm"]
