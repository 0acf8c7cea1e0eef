# /// script
# dependencies = ["flask"]
# ///
import logging

from flask import Flask

logging.disable()


def outcome(**options):
    app = Flask(__name__)
    app.config.update(options)
    app.add_url_rule("/", view_func=lambda: {}["price"])
    try:
        return app.test_client().get("/").status_code
    except KeyError as error:
        return error.args[0]


assert outcome() == 500
assert outcome(TESTING=True) == outcome(DEBUG=True) == outcome(PROPAGATE_EXCEPTIONS=True) == "price"
assert outcome(TESTING=True, DEBUG=True, PROPAGATE_EXCEPTIONS=False) == 500
print(outcome(), outcome(TESTING=True))
