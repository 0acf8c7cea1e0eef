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
    await socket.send_text(f"orders of {socket.cookies['user']} for {socket.headers['Origin']}")


client = TestClient(app, cookies={"user": "ann"})
allowed, seen = {}, {}
for host in ("shop", "evil"):
    headers = {"Origin": f"https://{host}.example"}
    allowed[host] = "Access-Control-Allow-Origin" in client.get("/", headers=headers).headers
    try:
        with client.websocket_connect("/orders", headers=headers) as socket:
            seen[host] = socket.receive_text()
    except WebSocketDisconnect:
        seen[host] = "refused"
assert allowed == {"shop": True, "evil": False}
assert seen["shop"] == "orders of ann for https://shop.example"
print(seen)
assert seen["evil"] == "refused"
