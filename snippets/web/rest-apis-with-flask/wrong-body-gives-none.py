# /// script
# dependencies = ["flask"]
# ///
from flask import Flask, request

app = Flask(__name__)
seen = []


@app.post("/items")
def create():
    seen.append(request.get_json())
    return "", 201


client = app.test_client()
assert client.post("/items", json={"name": "pen"}).status_code == 201
answer = client.post("/items", data="name=pen")
assert (seen, answer.status_code) == ([{"name": "pen"}], 415)
print(seen, answer.status)
assert answer.status_code == 201
