# /// script
# dependencies = ["flask"]
# ///
import json

from flask import Flask
from werkzeug.exceptions import HTTPException


def as_new_response(error):
    return {"error": error.name}, error.code


def as_changed_response(error):
    response = error.get_response()
    response.data = json.dumps({"error": error.name})
    response.content_type = "application/json"
    return response


answers = []
for handler in (as_new_response, as_changed_response):
    app = Flask(__name__)
    app.register_error_handler(HTTPException, handler)
    app.add_url_rule("/items", "items", list, methods=["PUT"])
    answer = app.test_client().get("/items")
    answers.append((answer.status_code, answer.get_json(), "PUT" in answer.headers.get("Allow", "").split(", ")))
assert answers == [
    (405, {"error": "Method Not Allowed"}, False),
    (405, {"error": "Method Not Allowed"}, True),
]
print(answers)
