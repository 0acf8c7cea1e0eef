# /// script
# dependencies = ["celery"]
# ///
import builtins

from celery import Celery

app = Celery(task_always_eager=True)
runs = []


@app.task(bind=True, autoretry_for=(ConnectionError,), max_retries=2)
def charge(self, error, failures):
    runs.append(self.request.retries)
    if len(runs) <= failures:
        raise getattr(builtins, error)


def outcome(error, failures):
    runs.clear()
    return charge.delay(error, failures).state, list(runs)


outcomes = {
    (error, failures): outcome(error, failures)
    for error in ("ConnectionResetError", "ValueError")
    for failures in (1, 3)
}
assert outcomes == {
    ("ConnectionResetError", 1): ("SUCCESS", [0, 1]),
    ("ConnectionResetError", 3): ("FAILURE", [0, 1, 2]),
    ("ValueError", 1): ("FAILURE", [0]),
    ("ValueError", 3): ("FAILURE", [0]),
}
print(outcomes)
