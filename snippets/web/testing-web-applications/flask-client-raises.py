# /// script
# dependencies = ["flask"]
# ///
import logging

from flask import Flask

logging.disable()
app = Flask(__name__)
app.add_url_rule("/", view_func=lambda: 1 / 0)
try:
    outcome = app.test_client().get("/").status_code
except ZeroDivisionError:
    outcome = "raised"
print(outcome)
assert outcome == "raised"
