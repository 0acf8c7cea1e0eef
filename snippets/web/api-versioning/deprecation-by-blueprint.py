# /// script
# dependencies = ["flask"]
# ///
from flask import Blueprint, Flask

app = Flask(__name__)


def versioned(name, *functions):
    blueprint = Blueprint(name, __name__, url_prefix=f"/{name}")
    blueprint.add_url_rule("/", view_func=lambda: name)
    for function in functions:
        blueprint.after_request(function)
    app.register_blueprint(blueprint)


def deprecated(response):
    response.headers["Sunset"] = "Wed, 31 Dec 2025 23:59:59 GMT"
    return response


versioned("v1", deprecated)
versioned("v2")
answers = [app.test_client().get(url) for url in ("/v1/", "/v2/")]
headers = [(answer.text, answer.headers.get("Sunset")) for answer in answers]
assert headers == [("v1", "Wed, 31 Dec 2025 23:59:59 GMT"), ("v2", None)]
print(headers)
