# /// script
# dependencies = ["flask"]
# ///
from flask import Flask
from flask.views import MethodView

app = Flask(__name__)


class Item(MethodView):
    def get(self):
        return "pen"

    def put(self):
        return "ink"


app.add_url_rule("/item", view_func=Item.as_view("item"))
client = app.test_client()
answer = client.delete("/item")
allowed = sorted(answer.headers["Allow"].split(", "))
head, options = client.head("/item"), client.options("/item")
assert (answer.status_code, allowed) == (405, ["GET", "HEAD", "OPTIONS", "PUT"])
assert (client.put("/item").text, head.status_code, head.text) == ("ink", 200, "")
assert head.headers["Content-Length"] == "3"
assert (options.status_code, options.headers["Allow"]) == (200, answer.headers["Allow"])
print(answer.status, allowed)
