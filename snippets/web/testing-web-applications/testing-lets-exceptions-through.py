# /// script
# dependencies = ["flask"]
# ///
import logging

from flask import Flask

logging.disable()
app = Flask(__name__)
app.add_url_rule("/", view_func=lambda: 1 / 0)


def outcome():
    try:
        return app.test_client().get("/").status_code
    except ZeroDivisionError:
        return "raised"


outcomes = [outcome()]
for testing, debug, propagate in ((True, False, None), (False, True, None), (False, False, True), (True, True, False)):
    app.config.update(TESTING=testing, DEBUG=debug, PROPAGATE_EXCEPTIONS=propagate)
    outcomes.append(outcome())
assert outcomes == [500, "raised", "raised", "raised", 500]
print(outcomes)
