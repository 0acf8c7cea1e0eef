# /// script
# dependencies = ["flask"]
# ///

from flask import Flask, Response

app = Flask(__name__)
views = {"text": lambda: "hello", "json": lambda: {"number": 7}, "teapot": lambda: Response("short and stout", status=418)}
for name, view in views.items():
    app.add_url_rule(f"/{name}", name, view)
client = app.test_client()
answers = [client.get(url) for url in views]
assert [answer.status_code for answer in answers] == [200, 200, 418]
assert (answers[0].mimetype, answers[0].text) == ("text/html", "hello")
assert (answers[1].mimetype, answers[1].get_json()) == ("application/json", {"number": 7})
assert answers[2].text == "short and stout"
print([(answer.status, answer.mimetype) for answer in answers])
