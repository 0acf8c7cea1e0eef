# /// script
# dependencies = ["celery"]
# ///
from celery import Celery

app = Celery(broker="memory://", task_always_eager=True)
runs = []


@app.task(name="charge", bind=True, autoretry_for=(ConnectionError,), max_retries=3, default_retry_delay=0)
def charge(self):
    runs.append(self.request.retries)
    raise ConnectionError


result = charge.delay()
assert isinstance(result.result, ConnectionError)
print(len(runs))
assert len(runs) == 3
