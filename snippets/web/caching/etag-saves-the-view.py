# /// script
# dependencies = ["flask"]
# ///
from flask import Flask, make_response, request

app = Flask(__name__)
calls = []


@app.get("/")
def view():
    calls.append("view")
    response = make_response("report")
    response.add_etag()
    return response.make_conditional(request)


client = app.test_client()
first = client.get("/")
second = client.get("/", headers={"If-None-Match": first.headers["ETag"]})
assert (second.status_code, second.data) == (304, b"")
print(calls)
assert calls == ["view"]
