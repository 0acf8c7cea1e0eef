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
outcomes = []
for option in ("PROPAGATE_EXCEPTIONS", "TESTING", "DEBUG", "NAME"):
    app.config[option] = True
    try:
        outcomes.append(app.test_client().get("/").status_code)
    except KeyError as error:
        outcomes.append(str(error))
    app.config[option] = None
assert outcomes == ["'the secret'", "'the secret'", "'the secret'", 500]
print(log.getvalue().splitlines()[-1])
