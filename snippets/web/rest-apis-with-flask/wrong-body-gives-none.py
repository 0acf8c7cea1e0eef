# /// script
# dependencies = ["flask"]
# ///
from flask import Flask, request

app = Flask(__name__)


@app.post("/")
def create():
    return {"got": request.get_json()}


client = app.test_client()
answers = [client.post("/", data="null", content_type=kind) for kind in ("application/json", "text/plain")]
assert [answer.status_code for answer in answers] == [200, 415]
assert answers[0].get_json() == {"got": None}
print(answers[1].status)
assert answers[1].get_json(silent=True) == {"got": None}
