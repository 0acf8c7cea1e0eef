# /// script
# dependencies = ["flask"]
# ///
from flask import Flask
from werkzeug.exceptions import Gone, HTTPException, Locked, NotFound


class ShopError(HTTPException):
    pass


errors = {each.__name__: type("Item" + each.__name__, (ShopError, each), {}) for each in (NotFound, Gone, Locked)}
app = Flask(__name__)
app.register_error_handler(ShopError, lambda error: "a class without a code")
app.register_error_handler(NotFound, lambda error: "a class with a code")
app.register_error_handler(410, lambda error: "a code")


@app.get("/<name>")
def view(name):
    raise errors[name]


client = app.test_client()
answers = {name: client.get(name).text for name in errors}
assert {each.__bases__[0] for each in errors.values()} == {ShopError}
assert answers == {"NotFound": "a class with a code", "Gone": "a code", "Locked": "a class without a code"}
print(answers)
