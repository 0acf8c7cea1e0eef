# /// script
# dependencies = ["flask"]
# ///
from flask import Flask, abort, g, request

app = Flask(__name__)
users = {"token-of-ann": ("ann", {"read", "delete"}), "token-of-bob": ("bob", {"read"})}


@app.before_request
def authenticate():
    if request.authorization is None or request.authorization.token not in users:
        abort(401)
    g.user, g.rights = users[request.authorization.token]


@app.delete("/item")
def delete():
    if "delete" not in g.rights:
        abort(403)
    return f"deleted by {g.user}"


client = app.test_client()
headers = [{}, {"Authorization": "Bearer guess"}] + [{"Authorization": f"Bearer {token}"} for token in reversed(users)]
answers = [client.delete("/item", headers=each) for each in headers]
assert [answer.status_code for answer in answers] == [401, 401, 403, 200]
assert answers[3].text == "deleted by ann"
print([answer.status for answer in answers])
