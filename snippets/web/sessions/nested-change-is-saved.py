# /// script
# dependencies = ["flask"]
# ///
import secrets

from flask import Flask, session

app = Flask(__name__)
app.secret_key = secrets.token_hex()


@app.get("/<item>")
def add(item):
    session.setdefault("basket", [])
    session["basket"].append(item)
    return session["basket"]


client = app.test_client()
baskets = [client.get(f"/{item}").get_json() for item in ("pen", "ink", "pad")]
assert baskets[:2] == [["pen"], ["pen", "ink"]] and baskets[2][-1] == "pad"
print(baskets[2])
assert baskets[2] == ["pen", "ink", "pad"]
