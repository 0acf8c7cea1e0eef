# /// script
# dependencies = ["flask"]
# ///
from flask import Flask, abort
from werkzeug.exceptions import HTTPException


def as_json(error):
    return {"error": error.name}, error.code


def answers(handlers):
    app = Flask(__name__)
    app.add_url_rule("/gone", view_func=lambda: abort(410))
    for handler in handlers:
        app.register_error_handler(HTTPException, handler)
    return [app.test_client().get(url) for url in ("/gone", "/")]


before, after = answers([]), answers([as_json])
assert [(answer.status_code, answer.mimetype) for answer in before] == [(410, "text/html"), (404, "text/html")]
assert [(answer.status_code, answer.get_json()) for answer in after] == [(410, {"error": "Gone"}), (404, {"error": "Not Found"})]
print(before[0].mimetype, after[0].get_json())
