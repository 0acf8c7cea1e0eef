# /// script
# dependencies = ["flask"]
# ///
from flask import Flask, request

app = Flask(__name__)
seen = []


@app.route("/chat", websocket=True)
def chat():
    seen.append(request.environ["HTTP_SEC_WEBSOCKET_KEY"])
    return "welcome"


handshake = {
    "Connection": "Upgrade",
    "Upgrade": "websocket",
    "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
    "Sec-WebSocket-Version": "13",
}
response = app.test_client().get("/chat", headers=handshake)
assert seen == ["dGhlIHNhbXBsZSBub25jZQ=="]
assert (response.status_code, response.text) == (200, "welcome")
assert "Sec-WebSocket-Accept" not in response.headers
print(response.status)
