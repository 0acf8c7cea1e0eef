# /// script
# dependencies = ["fastapi", "httpx2"]
# ///
from fastapi import FastAPI, WebSocket
from fastapi.testclient import TestClient
from starlette.websockets import WebSocketDisconnect

app = FastAPI()
connected, codes, ended = set(), [], []


@app.websocket("/chat")
async def chat(socket: WebSocket):
    await socket.accept()
    connected.add(socket)
    try:
        for _ in range(9):
            await socket.send_text(f"{await socket.receive_text()} to {len(connected)}")
    except WebSocketDisconnect as error:
        codes.append(error.code)
    finally:
        connected.discard(socket)


client = TestClient(app)
with client.websocket_connect("/chat") as socket:
    socket.send_text("hello")
    reply = socket.receive_text()
    socket.close(code=1001)
assert reply == "hello to 1"
assert (codes, connected) == ([1001], set())
print(codes)
