# /// script
# dependencies = ["flask"]
# ///
from flask import Flask, Response

app = Flask(__name__)


def rows():
    yield "first "
    yield 1 / 0


app.add_url_rule("/", view_func=lambda: Response(rows()))
answer = app.test_client().get("/")
received = []
try:
    received.extend(answer.response)
except ZeroDivisionError:
    received.append("broken off")
assert received == [b"first ", "broken off"]
assert answer.status_code == 200
print(answer.status_code)
assert answer.status_code == 500
