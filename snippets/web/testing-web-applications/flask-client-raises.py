# /// script
# dependencies = ["flask"]
# ///
import logging

from flask import Flask

logging.disable()
app = Flask(__name__)
app.add_url_rule("/<int:number>", view_func=lambda number: ["pen"][number])
outcomes = []
for number in (0, 1):
    try:
        answer = app.test_client().get(f"/{number}")
        outcomes.append((answer.status_code, answer.text[:3]))
    except IndexError as error:
        outcomes.append(str(error))
assert outcomes == [(200, "pen"), (500, "<!d")]
print(outcomes)
assert outcomes[1] == "list index out of range"
