# /// script
# dependencies = ["flask"]
# ///
from flask import Flask

app = Flask(__name__)
calls = []
app.add_url_rule("/chat", "chat", lambda: calls.append("view") or "welcome")
client = app.test_client()
handshake = {"Connection": "Upgrade", "Upgrade": "websocket"}
answers = [client.get("/chat", headers=headers) for headers in (handshake, {"Connection": "Upgrade"})]
unknown = client.get("/nowhere", headers=handshake)
assert [answer.status_code for answer in answers] == [400, 200]
assert (answers[1].text, calls) == ("welcome", ["view"])
assert unknown.status_code == 404
print([answer.status for answer in answers])
