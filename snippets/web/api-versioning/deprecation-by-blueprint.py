# /// script
# dependencies = ["flask"]
# ///
from flask import Blueprint, Flask

app = Flask(__name__)
old, new = Blueprint("v1", __name__), Blueprint("v2", __name__)
for blueprint in (old, new):
    blueprint.add_url_rule("/item", view_func=lambda: "pen")


@old.after_request
def deprecated(response):
    response.headers["Sunset"] = "Wed, 31 Dec 2025 23:59:59 GMT"
    return response


app.register_blueprint(old, url_prefix="/v1")
app.register_blueprint(new, url_prefix="/v2")
client = app.test_client()
headers = [client.get(url).headers.get("Sunset") for url in ("/v1/item", "/v2/item")]
assert headers == ["Wed, 31 Dec 2025 23:59:59 GMT", None]
print(headers)
