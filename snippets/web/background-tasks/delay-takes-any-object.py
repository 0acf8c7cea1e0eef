# /// script
# dependencies = ["celery"]
# ///
from celery import Celery
from kombu.exceptions import EncodeError


class User:
    name = "ann"


app = Celery(broker="memory://")


@app.task(name="greet")
def greet(user):
    return f"hello {user.name}"


assert greet(User()) == "hello ann"
try:
    greet.delay(User())
    outcome = "sent"
except EncodeError as error:
    outcome = type(error).__name__
print(outcome)
assert outcome == "sent"
