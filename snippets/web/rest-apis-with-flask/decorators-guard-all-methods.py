# /// script
# dependencies = ["flask"]
# ///
from flask import Flask, abort, request
from flask.views import MethodView

app = Flask(__name__)


def authenticated(view):
    def checked(**arguments):
        if request.headers.get("X-Key") != "secret":
            abort(401)
        return view(**arguments)

    return checked


class Item(MethodView):
    decorators = [authenticated]

    def get(self, name):
        return f"read {name}"

    def put(self, name):
        return f"wrote {name}"


app.add_url_rule("/<name>", view_func=Item.as_view("item"))
client = app.test_client()
calls = [client.get, client.put]
refused = [call("/pen").status_code for call in calls]
right = [call("/pen", headers={"X-Key": "secret"}).text for call in calls]
assert refused == [401, 401]
assert right == ["read pen", "wrote pen"]
assert (client.options("/pen").status_code, client.options("/pen").text) == (200, "")
print(right)
