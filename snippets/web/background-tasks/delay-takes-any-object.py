# /// script
# dependencies = ["celery"]
# ///
from celery import Celery
from kombu.exceptions import EncodeError


class User:
    name = "ann"


app = Celery()


@app.task
def greet(user):
    return f"hello {user.name}"


assert greet(User()) == "hello ann"
try:
    greet.delay(User())
    reason = None
except EncodeError as error:
    reason = str(error)
assert "User is not JSON serializable" in reason
print(reason)
assert reason is None
