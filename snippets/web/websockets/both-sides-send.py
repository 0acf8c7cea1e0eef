# /// script
# dependencies = ["fastapi", "httpx2"]
# ///
from fastapi import FastAPI, WebSocket
from fastapi.testclient import TestClient

app = FastAPI()


@app.websocket("/chat")
async def chat(socket: WebSocket):
    await socket.accept()
    await socket.send_text("welcome")
    await socket.send_text("say something")
    first = await socket.receive_text()
    second = await socket.receive_text()
    await socket.send_text(f"{first} {second}")


with TestClient(app).websocket_connect("/chat") as client:
    greetings = [client.receive_text(), client.receive_text()]
    client.send_text("good")
    client.send_text("day")
    reply = client.receive_text()
assert greetings == ["welcome", "say something"]
assert reply == "good day"
print(greetings)
