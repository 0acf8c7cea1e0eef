# /// script
# dependencies = ["flask"]
# ///
from flask import Flask

app = Flask(__name__)
app.add_url_rule("/chat", view_func=lambda: "welcome")
plain, handshake = (
    app.test_client().get("/chat", headers=headers)
    for headers in ({}, {"Connection": "Upgrade", "Upgrade": "websocket"})
)
assert (plain.text, handshake.status_code) == ("welcome", 400)
print(handshake.status)
assert handshake.status_code == 101
