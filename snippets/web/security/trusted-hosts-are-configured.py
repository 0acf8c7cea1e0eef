# /// script
# dependencies = ["flask"]
# ///
from flask import Flask, url_for

app = Flask(__name__)
app.add_url_rule("/reset", "reset", lambda: url_for("reset", _external=True))
client = app.test_client()


def answers():
    responses = [client.get("/reset", headers={"Host": host}) for host in ("shop.example", "evil.example")]
    return [response.text if response.status_code == 200 else response.status_code for response in responses]


before = answers()
app.config["SERVER_NAME"] = "www.shop.example"
assert answers() == ["http://www.shop.example/reset", "http://www.shop.example/reset"]
app.config["SERVER_NAME"] = None
app.config["TRUSTED_HOSTS"] = ["shop.example"]
after = answers()
assert before == ["http://shop.example/reset", "http://evil.example/reset"]
assert after == ["http://shop.example/reset", 400]
print(after)
