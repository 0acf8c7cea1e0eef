# /// script
# dependencies = ["flask"]
# ///
from flask import Flask, request

app = Flask(__name__)
seen = []


@app.post("/strict")
def strict():
    return request.get_json()


@app.post("/silent")
def silent():
    return {"got": request.get_json(silent=True)}


client = app.test_client()
bodies = [
    {"data": "[1]", "content_type": "text/plain"},
    {"data": "[1", "content_type": "application/json"},
    {"data": "[1]", "content_type": "application/json"},
]
statuses = [client.post("/strict", **body).status_code for body in bodies]
values = [client.post("/silent", **body).get_json()["got"] for body in bodies]
assert statuses == [415, 400, 200]
assert values == [None, None, [1]]
print(statuses, values)
