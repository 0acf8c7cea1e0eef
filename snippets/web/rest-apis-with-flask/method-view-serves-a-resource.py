# /// script
# dependencies = ["flask"]
# ///
from flask import Flask, jsonify
from flask.views import MethodView

app = Flask(__name__)
items = {1: "pen"}


class Item(MethodView):
    def get(self, number):
        return jsonify(name=items[number])

    def delete(self, number):
        del items[number]
        return {}, 204


app.add_url_rule("/items/<int:number>", view_func=Item.as_view("item"))
client = app.test_client()
answers = [client.get("/items/1"), client.delete("/items/1")]
assert answers[0].get_json() == {"name": "pen"}
assert [(answer.status_code, answer.data) for answer in answers[1:]] == [(204, b"")]
assert items == {}
print([answer.status for answer in answers])
