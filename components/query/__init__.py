"""The question and its answer: View in, Answer out."""

from components.query.answer import Answer, ask
from components.query.store import Release, release
from components.query.view import Manner, View, read_manner, read_view

__all__ = ["Answer", "Manner", "Release", "View", "ask", "read_manner", "read_view", "release"]
