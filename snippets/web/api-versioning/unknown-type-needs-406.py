# /// script
# dependencies = ["flask"]
# ///
from flask import Flask, abort, request

offered = ["application/vnd.shop.v1+json", "application/vnd.shop.v2+json"]
app = Flask(__name__)


@app.get("/")
def view():
    return request.accept_mimetypes.best_match(offered) or abort(406)


client = app.test_client()
both = f"{offered[0]};q=0.5, {offered[1]};q=0.8"
answers = [client.get("/", headers={"Accept": accept}) for accept in (both, "*/*", "application/vnd.shop.v3+json")]
assert [answer.status_code for answer in answers] == [200, 200, 406]
assert [answer.text for answer in answers[:2]] == [offered[1], offered[0]]
print([answer.status for answer in answers])
