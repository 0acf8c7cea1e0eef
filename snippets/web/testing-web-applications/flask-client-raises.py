# /// script
# dependencies = ["flask"]
# ///
import logging

from flask import Flask

logging.disable()
app = Flask("shop")
app.add_url_rule("/", "broken", lambda: 1 / 0)
try:
    outcome = app.test_client().get("/").status_code
except ZeroDivisionError:
    outcome = "raised"
print(outcome)
assert outcome == "raised"
