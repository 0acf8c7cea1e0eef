# /// script
# dependencies = ["flask"]
# ///
from flask import Flask, Response

app = Flask(__name__)
handled = []


@app.errorhandler(ZeroDivisionError)
def failed(error):
    handled.append("handler")
    return "sorry", 500



def rows(count):
    for number in range(3):
        yield f"{12 // (count - number)} "


app.add_url_rule("/<int:count>", "rows", lambda count: Response(rows(count)))
app.add_url_rule("/early", "early", lambda: str(1 / 0))
received = []
answer = app.test_client().get("/2")
try:
    for piece in answer.response:
        received.append(piece)
except ZeroDivisionError as error:
    received.append(str(error))
early = app.test_client().get("/early")
assert answer.status_code == 200
assert [piece for piece in received][:2] == [b"6 ", b"12 "] and "zero" in received[2]
assert (early.status_code, early.text, handled) == (500, "sorry", ["handler"])
print(answer.status_code, received[:2], early.status_code)
