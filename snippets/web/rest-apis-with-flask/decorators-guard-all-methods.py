# /// script
# dependencies = ["flask"]
# ///
from flask import Flask, abort, request
from flask.views import MethodView
from werkzeug.datastructures import Authorization

app = Flask(__name__)


def authenticated(view):
    def checked(**arguments):
        if request.authorization is None or request.authorization.token != "secret":
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
without = [call("/pen").status_code for call in calls]
wrong = [call("/pen", auth=Authorization("bearer", token="guess")).status_code for call in calls]
right = [call("/pen", auth=Authorization("bearer", token="secret")).text for call in calls]
assert without == wrong == [401, 401]
assert right == ["read pen", "wrote pen"]
assert (client.options("/pen").status_code, client.options("/pen").text) == (200, "")
print(right)
