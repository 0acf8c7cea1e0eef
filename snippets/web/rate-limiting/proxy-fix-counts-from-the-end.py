# /// script
# dependencies = ["flask"]
# ///
from flask import Flask, request
from werkzeug.middleware.proxy_fix import ProxyFix

app = Flask(__name__)
app.add_url_rule("/", view_func=lambda: request.remote_addr)
client = app.test_client()
chain = "198.51.100.1, 192.0.2.5, 203.0.113.7"
environment = {"REMOTE_ADDR": "10.0.0.1"}
unfixed = client.get("/", environ_overrides=environment).text
plain = app.wsgi_app
seen = []
for proxies in (1, 2, 3):
    app.wsgi_app = ProxyFix(plain, x_for=proxies)
    seen.append(client.get("/", headers={"X-Forwarded-For": chain}, environ_overrides=environment).text)
assert unfixed == "10.0.0.1"
assert seen == ["203.0.113.7", "192.0.2.5", "198.51.100.1"]
print(seen)
