# /// script
# dependencies = ["flask"]
# ///
import sqlite3

from flask import Flask, abort, render_template_string, request

app = Flask(__name__)
database = sqlite3.connect(":memory:")
database.executescript("CREATE TABLE note (owner, text); INSERT INTO note VALUES ('ann', '<b>'), ('bob', 'secret')")


@app.get("/careless/<owner>")
def careless(owner):
    return "".join(text for (text,) in database.execute(f"SELECT text FROM note WHERE owner = '{owner}'"))


@app.get("/careful/<owner>")
def careful(owner):
    if request.headers["X-User"] != owner:
        abort(403)
    rows = database.execute("SELECT text FROM note WHERE owner = ?", (owner,)).fetchall()
    return render_template_string("{% for (text,) in rows %}{{ text }}{% endfor %}", rows=rows)


client = app.test_client()


def seen(view, owner):
    answer = client.get(f"/{view}/{owner}", headers={"X-User": "ann"})
    return answer.text if answer.status_code == 200 else answer.status_code


attack = "x' OR '1"
owners = ["ann", "bob", attack]
careless_answers, careful_answers = ([seen(view, owner) for owner in owners] for view in ("careless", "careful"))
with_own_name = client.get(f"/careful/{attack}", headers={"X-User": attack})
assert careless_answers == ["<b>", "secret", "<b>secret"]
assert careful_answers == ["&lt;b&gt;", 403, 403]
assert (with_own_name.status_code, with_own_name.text) == (200, "")
print(careful_answers)
