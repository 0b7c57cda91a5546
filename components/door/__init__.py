"""The door: where Streamlit and Starlette meet, and the first thing a reader gets."""

from components.door.assets import site_css
from components.door.broken import broken
from components.door.place import Place, place
from components.door.routes import middleware, routes
from components.door.sight import Sights
from components.door.warmth import warm

__all__ = ["Place", "Sights", "broken", "middleware", "place", "routes", "site_css", "warm"]
