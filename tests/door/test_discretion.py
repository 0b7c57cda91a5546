"""What a session is not told."""

from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from components.door.discretion import FOLDER, discreet


def test_the_first_message_names_no_folder_and_no_machine():
    """The script keeps its name, by which the front end knows the app again."""
    message = ForwardMsg()
    message.new_session.main_script_path = f"{FOLDER.decode()}/pages/shell.py"
    message.new_session.initialize.environment_info.python_version = "3.11.7"
    message.new_session.initialize.environment_info.server_os = "Linux"
    frame = discreet(message.SerializeToString())
    told = ForwardMsg.FromString(frame).new_session

    assert (FOLDER in frame, told.main_script_path) == (False, "shell.py")
    assert told.initialize.environment_info.python_version == ""


def test_other_messages_pass_as_they_are():
    """Also when their words happen to hold the path."""
    message = ForwardMsg()
    message.delta.new_element.text.body = FOLDER.decode()
    frame = message.SerializeToString()

    assert discreet(frame) == frame
    assert discreet(b"\xff") == b"\xff"
