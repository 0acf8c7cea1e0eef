# /// script
# dependencies = ["celery"]
# ///
from celery import Celery

app = Celery(task_always_eager=True)
retries = []


@app.task(bind=True, autoretry_for=(ConnectionError,), max_retries=3)
def charge(self):
    retries.append(self.request.retries)
    raise ConnectionError


assert charge.delay().state == "FAILURE"
assert retries[-1] == 3
print(retries)
assert len(retries) == 3
