# /// script
# dependencies = ["fastapi", "httpx2"]
# ///
from fastapi import FastAPI, WebSocket
from fastapi.testclient import TestClient

app = FastAPI()
log = ["zero", "one"]


@app.websocket("/news")
async def news(socket: WebSocket, after: int = -1):
    await socket.accept()
    for number, text in enumerate(log[after + 1 :], after + 1):
        await socket.send_json([number, text])
    await socket.send_json("up to date")
    await socket.close()


def connect(url):
    received = []
    with TestClient(app).websocket_connect(url) as socket:
        while (message := socket.receive_json()) != "up to date":
            received.append(message)
    return received


before = connect("/news")
log += ["two", "three"]
after = connect(f"/news?after={before[-1][0]}")
assert before == [[0, "zero"], [1, "one"]]
assert after == [[2, "two"], [3, "three"]]
print(after)
