# /// script
# dependencies = ["flask"]
# ///
from flask import Flask

app = Flask(__name__)
calls = []
app.add_url_rule("/page", view_func=lambda: calls.append("page") or "welcome", endpoint="page")
app.add_url_rule("/chat", view_func=lambda: calls.append("chat") or "welcome", endpoint="chat", websocket=True)
client = app.test_client()
upgrade = {"Connection": "Upgrade", "Upgrade": "websocket"}
statuses = {url: [client.get(url, headers=headers).status_code for headers in ({}, upgrade)] for url in ("/page", "/chat")}
assert statuses == {"/page": [200, 400], "/chat": [400, 200]}
assert calls == ["page", "chat"]
print(statuses)
