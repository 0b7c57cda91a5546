"""A socket that says what it hears, and messages to say to it."""

from starlette.websockets import WebSocket, WebSocketDisconnect
from streamlit.proto.BackMsg_pb2 import BackMsg

STREAM = "/_stcore/stream"


def message(kind):
    """A message of that kind, with nothing in it."""
    made = BackMsg()
    if BackMsg.DESCRIPTOR.fields_by_name[kind].message_type:
        getattr(made, kind).SetInParent()
    else:
        setattr(made, kind, True)
    return made.SerializeToString()


async def echo(scope, receive, send):
    """Say again what is said, until nobody is there."""
    socket = WebSocket(scope, receive, send)
    await socket.accept()
    try:
        while True:
            await socket.send_bytes(await socket.receive_bytes())
    except WebSocketDisconnect:
        return
