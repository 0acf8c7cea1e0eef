# /// script
# dependencies = ["flask"]
# ///

from flask import Flask, request

app = Flask("shop")
with app.test_request_context("/ann"):
    inside = request.path
outcome = "nothing raised"
try:
    request.path
except RuntimeError as error:
    outcome = str(error).splitlines()[0]
assert inside == "/ann"
assert outcome == "Working outside of request context."
print(inside, outcome)
