# /// script
# dependencies = ["flask"]
# ///
import logging

from flask import Flask, abort
from werkzeug.exceptions import HTTPException

logging.disable()


def as_json(error):
    return {"error": error.name}, error.code


def answers(handlers):
    app = Flask(__name__)
    app.add_url_rule("/gone", view_func=lambda: abort(410))
    app.add_url_rule("/broken", view_func={}.popitem)
    for handler in handlers:
        app.register_error_handler(HTTPException, handler)
    return [app.test_client().get(url) for url in ("/gone", "/", "/broken")]


before, after = answers([]), answers([as_json])
assert [(answer.status_code, answer.mimetype) for answer in before] == [(410, "text/html"), (404, "text/html"), (500, "text/html")]
assert [(answer.status_code, answer.get_json()["error"]) for answer in after] == [
    (410, "Gone"),
    (404, "Not Found"),
    (500, "Internal Server Error"),
]
print(before[0].mimetype, after[0].get_json())
