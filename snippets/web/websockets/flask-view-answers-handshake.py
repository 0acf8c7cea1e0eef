# /// script
# dependencies = ["flask"]
# ///
from flask import Flask

app = Flask(__name__)
app.add_url_rule("/chat", "chat", lambda: "welcome")
client = app.test_client()
assert client.get("/chat").text == "welcome"
handshake = {"Connection": "Upgrade", "Upgrade": "websocket"}
answer = client.get("/chat", headers=handshake)
print(answer.status)
assert answer.status_code == 101
