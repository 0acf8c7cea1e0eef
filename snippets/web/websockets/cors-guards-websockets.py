# /// script
# dependencies = ["fastapi", "httpx2"]
# ///
from fastapi import FastAPI, WebSocket
from fastapi.testclient import TestClient
from starlette.middleware.cors import CORSMiddleware
from starlette.websockets import WebSocketDisconnect

app = FastAPI()
app.add_middleware(CORSMiddleware, allow_origins=["https://shop.example"])


@app.websocket("/orders")
async def orders(socket: WebSocket):
    await socket.accept()
    await socket.send_text(f"orders of {socket.cookies['user']}")


client = TestClient(app, cookies={"user": "ann"})
try:
    with client.websocket_connect("/orders", headers={"Origin": "https://evil.example"}) as socket:
        outcome = socket.receive_text()
except WebSocketDisconnect:
    outcome = "refused"
print(outcome)
assert outcome == "refused"
