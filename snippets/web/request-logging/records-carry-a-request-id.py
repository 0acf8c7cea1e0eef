# /// script
# dependencies = ["flask"]
# ///
import io
import logging

from flask import Flask, g, has_request_context, request


class RequestId(logging.Filter):
    def filter(self, record):
        record.request_id = g.request_id if has_request_context() else "-"
        return True


log = io.StringIO()
handler = logging.StreamHandler(log)
handler.setFormatter(logging.Formatter("%(request_id)s %(name)s %(message)s"))
handler.addFilter(RequestId())
logging.basicConfig(handlers=[handler], level=logging.INFO)
app = Flask(__name__)


@app.before_request
def start():
    g.request_id = request.headers["X-Request-ID"]


@app.get("/<item>")
def view(item):
    logging.getLogger("stock").info("looked up %s", item)
    return item


client = app.test_client()
for number, item in enumerate(["pen", "ink"]):
    client.get(f"/{item}", headers={"X-Request-ID": f"r{number}"})
logging.getLogger("stock").info("idle")
lines = log.getvalue().splitlines()
assert lines == ["r0 stock looked up pen", "r1 stock looked up ink", "- stock idle"]
print(lines)
