# /// script
# dependencies = ["flask"]
# ///
import io
from wsgiref.handlers import SimpleHandler

from flask import Flask, Response
from werkzeug.test import EnvironBuilder

app = Flask(__name__)
handled = []


@app.errorhandler(ZeroDivisionError)
def failed(error):
    handled.append(str(error))
    return "sorry", 500


def rows(count):
    for number in range(count):
        yield f"{number} "
    yield 1 / 0


app.add_url_rule("/<int:count>", "streamed", lambda count: Response(rows(count)))
app.add_url_rule("/early", view_func=lambda: list(rows(2)), endpoint="early")


def served(url):
    sent, log = io.BytesIO(), io.StringIO()
    SimpleHandler(io.BytesIO(), sent, log, EnvironBuilder(url).get_environ()).run(app)
    head, _, body = sent.getvalue().partition(b"\r\n\r\n")
    return head.split()[1], body, "ZeroDivisionError" in log.getvalue()


assert served("/2") == (b"200", b"0 1 ", True)
assert served("/0") == (b"500", SimpleHandler.error_body, True)
assert handled == []
assert served("/early") == (b"500", b"sorry", False)
assert handled == ["division by zero"]
print(served("/2"))
