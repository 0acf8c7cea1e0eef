# /// script
# dependencies = ["flask"]
# ///
from flask import Flask, abort, g, request

app = Flask(__name__)
users = {"token-of-ann": ("ann", {"delete"}), "token-of-bob": ("bob", set())}


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


answers = [app.test_client().delete("/item")]
for token in ("guess", "token-of-bob", "token-of-ann"):
    answers.append(app.test_client().delete("/item", headers={"Authorization": f"Bearer {token}"}))
assert [answer.status_code for answer in answers] == [401, 401, 403, 200]
assert answers[3].text == "deleted by ann"
print([answer.status for answer in answers])
