"""What a session is not told."""

from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from components.door.discretion import discreet
from components.paths import ROOT


def test_the_first_message_names_no_folder_and_no_machine():
    """The script keeps its name, by which the front end knows the app again."""
    message = ForwardMsg()
    message.new_session.main_script_path = f"{ROOT}/pages/shell.py"
    message.new_session.initialize.environment_info.python_version = "3.11.7"
    message.new_session.initialize.environment_info.server_os = "Linux"
    frame = discreet(message)
    told = ForwardMsg.FromString(frame).new_session

    assert (str(ROOT).encode() in frame, told.main_script_path) == (False, "shell.py")
    assert told.initialize.environment_info.python_version == ""
