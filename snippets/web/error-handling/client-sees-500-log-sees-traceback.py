# /// script
# dependencies = ["flask"]
# ///
import io
import logging

from flask import Flask

app = Flask(__name__)
log = io.StringIO()
app.logger.handlers = [logging.StreamHandler(log)]
app.add_url_rule("/", view_func=lambda: {}["the secret"])
answer = app.test_client().get("/")
assert (answer.status_code, "secret" in answer.text) == (500, False)
assert "Internal Server Error" in answer.text
assert log.getvalue().splitlines()[0] == "Exception on / [GET]"
assert log.getvalue().splitlines()[-1] == "KeyError: 'the secret'"
app.testing = True
try:
    outcome = app.test_client().get("/").status_code
except KeyError as error:
    outcome = str(error)
assert outcome == "'the secret'"
print(log.getvalue().splitlines()[-1])
