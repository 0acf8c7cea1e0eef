# /// script
# dependencies = ["fastapi", "httpx2"]
# ///
from fastapi import FastAPI, WebSocket
from fastapi.testclient import TestClient

app = FastAPI()
connected = set()


async def broadcast(text):
    for socket in connected:
        await socket.send_text(text)
    return len(connected)


@app.websocket("/news")
async def news(socket: WebSocket):
    await socket.accept()
    connected.add(socket)
    async for text in socket.iter_text():
        await broadcast(text)
    connected.discard(socket)


app.add_api_route("/publish/{text}", broadcast, methods=["POST"])
client = TestClient(app)
with client.websocket_connect("/news") as socket:
    socket.send_text("first")
    assert socket.receive_text() == "first"
assert client.post("/publish/second").json() == 0
with client.websocket_connect("/news") as socket:
    socket.send_text("third")
    received = socket.receive_text()
print(received)
assert received == "second"
