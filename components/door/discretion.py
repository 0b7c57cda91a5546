"""Discretion: what Streamlit tells each session of the machine that it runs on, left out."""

from pathlib import PurePath

from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from components.paths import ROOT

FOLDER = str(ROOT).encode()


def discreet(frame: bytes) -> bytes:
    """
    The same message without the path of our folder, the Python and the system beneath.

    Only the first message of a run names the path, so that only that is read.
    """
    if FOLDER not in frame:
        return frame
    message = ForwardMsg.FromString(frame)
    if message.WhichOneof("type") != "new_session":
        return frame
    session = message.new_session
    session.main_script_path = PurePath(session.main_script_path).name
    environment = session.initialize.environment_info
    environment.python_version = environment.server_os = ""
    bare: bytes = message.SerializeToString()
    return bare
