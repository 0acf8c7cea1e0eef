# /// script
# dependencies = ["flask"]
# ///
from flask import Flask, abort, request

app = Flask(__name__)


@app.get("/")
def view():
    return request.accept_mimetypes.best_match(["text/html", "text/csv"]) or abort(406)


def best(accept):
    answer = app.test_client().get("/", headers={"Accept": accept})
    return answer.text if answer.status_code == 200 else answer.status_code


asked = ["text/html;q=0.5, text/csv;q=0.8", "*/*", "image/png"]
found = {accept: best(accept) for accept in asked}
assert found == {"text/html;q=0.5, text/csv;q=0.8": "text/csv", "*/*": "text/html", "image/png": 406}
print(found)
