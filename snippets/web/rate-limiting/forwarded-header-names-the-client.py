# /// script
# dependencies = ["flask"]
# ///
from flask import Flask, request

app = Flask(__name__)
app.add_url_rule("/", view_func=lambda: request.headers["X-Forwarded-For"].split(",")[0])


def through_proxy(client_address, headers):
    before = headers.get("X-Forwarded-For")
    chain = client_address if before is None else f"{before}, {client_address}"
    return app.test_client().get("/", headers={"X-Forwarded-For": chain}).text


honest = through_proxy("203.0.113.7", {})
forged = through_proxy("203.0.113.7", {"X-Forwarded-For": "198.51.100.1"})
assert (honest, forged) == ("203.0.113.7", "198.51.100.1")
print(forged)
assert forged == "203.0.113.7"
