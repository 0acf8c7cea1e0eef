# /// script
# dependencies = ["flask"]
# ///
from flask import Flask, request

app = Flask(__name__)


@app.get("/")
def view():
    offered = ["text/html", "text/csv"]
    return [request.accept_mimetypes.best_match(offered), request.accept_mimetypes.best_match(offered, default="text/csv")]


asked = [{}, {"Accept": "*/*"}, {"Accept": "text/csv"}, {"Accept": "image/png"}]
found = [app.test_client().get("/", headers=headers).get_json() for headers in asked]
assert found == [[None, "text/csv"], ["text/html", "text/html"], ["text/csv", "text/csv"], [None, "text/csv"]]
print(found)
