# /// script
# dependencies = ["flask"]
# ///
from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/<int:code>", methods=["GET", "POST"])
def view(code):
    return redirect("/200", code) if code != 200 else f"{request.method} {request.get_data(as_text=True)}"


client = app.test_client()
answers = {code: client.post(f"/{code}", data="pen", follow_redirects=True).text for code in (200, 302, 307, 308)}
assert answers == {200: "POST pen", 302: "GET ", 307: "POST pen", 308: "POST pen"}
print(answers)
