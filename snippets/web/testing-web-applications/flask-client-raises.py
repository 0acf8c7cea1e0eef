# /// script
# dependencies = ["flask"]
# ///
import logging

from flask import Flask

logging.disable()
app = Flask(__name__)
app.add_url_rule("/<int:number>", view_func=lambda number: str(6 / number))
outcomes = []
for number in (2, 0):
    try:
        outcomes.append(app.test_client().get(f"/{number}").status_code)
    except ZeroDivisionError:
        outcomes.append("raised")
assert outcomes[0] == 200
print(outcomes[1])
assert outcomes[1] == "raised"
