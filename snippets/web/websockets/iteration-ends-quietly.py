# /// script
# dependencies = ["fastapi", "httpx2"]
# ///
from fastapi import FastAPI, WebSocket
from fastapi.testclient import TestClient

app = FastAPI()
seen = []


@app.websocket("/chat")
async def chat(socket: WebSocket):
    await socket.accept()
    async for text in socket.iter_text():
        seen.append(text)
        await socket.send_text(text.upper())
    seen.append("ended")


with TestClient(app).websocket_connect("/chat") as socket:
    socket.send_text("a")
    first = socket.receive_text()
    socket.send_text("b")
    replies = [first, socket.receive_text()]
assert replies == ["A", "B"]
assert seen == ["a", "b", "ended"]
print(seen)
