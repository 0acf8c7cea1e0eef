# /// script
# dependencies = ["flask"]
# ///

from flask import Flask, Response

app = Flask(__name__)
views = {"text": lambda: "hello", "json": lambda: {"number": 7}, "teapot": lambda: Response("short and stout", status=418)}
for name, view in views.items():
    app.add_url_rule(f"/{name}", name, view)
client = app.test_client()
answers = {name: client.get(f"/{name}") for name in views}
assert {name: answer.status_code for name, answer in answers.items()} == {"text": 200, "json": 200, "teapot": 418}
assert (answers["text"].mimetype, answers["text"].text) == ("text/html", "hello")
assert (answers["json"].mimetype, answers["json"].get_json()) == ("application/json", {"number": 7})
assert answers["teapot"].text == "short and stout"
print([(answer.status, answer.mimetype) for answer in answers.values()])
