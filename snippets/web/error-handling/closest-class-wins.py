# /// script
# dependencies = ["flask"]
# ///
from flask import Flask

app = Flask(__name__)
app.register_error_handler(KeyError, lambda error: "key")
app.register_error_handler(Exception, lambda error: "any")
app.register_error_handler(LookupError, lambda error: "lookup")


@app.get("/<name>")
def view(name):
    raise {"key": KeyError, "index": IndexError, "value": ValueError}[name]


client = app.test_client()
answers = {name: client.get(name).text for name in ("key", "index", "value")}
assert answers == {"key": "key", "index": "lookup", "value": "any"}
print(answers)
