# /// script
# dependencies = ["flask"]
# ///
from flask import Flask
from flask.views import MethodView

app = Flask(__name__)
made = []


class Fresh(MethodView):
    def __init__(self):
        made.append(type(self).__name__)

    def get(self):
        return {}


class Shared(Fresh):
    init_every_request = False


app.add_url_rule("/fresh", view_func=Fresh.as_view("fresh"))
app.add_url_rule("/shared", view_func=Shared.as_view("shared"))
client = app.test_client()
assert made == ["Shared"]
for url in ("/fresh", "/fresh", "/shared", "/shared"):
    assert client.get(url).status_code == 200
assert made == ["Shared", "Fresh", "Fresh"]
print(made)
