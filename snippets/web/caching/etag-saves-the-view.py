# /// script
# dependencies = ["flask"]
# ///
from flask import Flask, make_response, request

app = Flask(__name__)
calls = []


@app.get("/")
def view():
    calls.append(request.if_none_match.to_header())
    response = make_response()
    response.add_etag()
    return response.make_conditional(request)


client = app.test_client()
first = client.get("/")
second = client.get("/", headers={"If-None-Match": first.headers["ETag"]})
assert (first.status_code, second.status_code, calls[0]) == (200, 304, "")
print(len(calls))
assert calls == [""]
