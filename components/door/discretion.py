"""Discretion: what Streamlit tells each session of the machine that it runs on, left out."""

from pathlib import PurePath

from streamlit.proto.ForwardMsg_pb2 import ForwardMsg


def discreet(message: ForwardMsg) -> bytes:
    """The first message of a run without the path of our folder, the Python, and the system."""
    session = message.new_session
    session.main_script_path = PurePath(session.main_script_path).name
    environment = session.initialize.environment_info
    environment.python_version = environment.server_os = ""
    bare: bytes = message.SerializeToString()
    return bare
