# /// script
# dependencies = ["fastapi", "httpx2"]
# ///
from fastapi import FastAPI, WebSocket
from fastapi.testclient import TestClient
from starlette.middleware.cors import CORSMiddleware
from starlette.websockets import WebSocketDisconnect

app = FastAPI()
app.add_middleware(CORSMiddleware, allow_origins=["https://shop.example"])


@app.websocket("/open")
async def unguarded(socket: WebSocket):
    await socket.accept()
    await socket.send_text(f"{socket.cookies['user']} from {socket.headers['Origin']}")


@app.websocket("/guarded")
async def guarded(socket: WebSocket):
    if socket.headers.get("Origin") != "https://shop.example":
        await socket.close(code=1008)
        return
    await unguarded(socket)


client = TestClient(app, cookies={"user": "ann"})


def outcome(url, origin):
    try:
        with client.websocket_connect(url, headers={"Origin": f"https://{origin}.example"}) as socket:
            return socket.receive_text()
    except WebSocketDisconnect as error:
        return error.code


outcomes = [outcome(url, origin) for url in ("/open", "/guarded") for origin in ("shop", "evil")]
assert outcomes == ["ann from https://shop.example", "ann from https://evil.example", "ann from https://shop.example", 1008]
print(outcomes)
