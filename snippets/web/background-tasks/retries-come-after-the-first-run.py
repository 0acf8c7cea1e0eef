# /// script
# dependencies = ["celery"]
# ///
from celery import Celery

app = Celery(broker="memory://", task_always_eager=True)
runs = []


@app.task(name="charge", bind=True, autoretry_for=(ConnectionError,), max_retries=3, default_retry_delay=0)
def charge(self, failures, error):
    runs.append(self.request.retries)
    if len(runs) <= failures:
        raise {"network": ConnectionError, "amount": ValueError}[error]
    return "charged"


def outcome(failures, error):
    runs.clear()
    result = charge.delay(failures, error)
    return result.state, list(runs)


outcomes = [outcome(2, "network"), outcome(4, "network"), outcome(1, "amount")]
assert outcomes == [("SUCCESS", [0, 1, 2]), ("FAILURE", [0, 1, 2, 3]), ("FAILURE", [0])]
print(outcomes)
