# /// script
# dependencies = ["flask"]
# ///
from flask import Flask, request, url_for

app = Flask(__name__)
items = {}


@app.get("/items/<int:number>")
def item(number):
    return items[number]


@app.post("/items")
def create():
    number = len(items) + 1
    items[number] = request.get_json()
    return items[number], 201, {"Location": url_for("item", number=number)}


client = app.test_client()
answer = client.post("/items", json={"name": "pen"})
found = client.get(answer.headers["Location"])
assert (answer.status_code, answer.headers["Location"]) == (201, "/items/1")
assert found.get_json() == answer.get_json() == {"name": "pen"}
print(answer.status, answer.headers["Location"])
