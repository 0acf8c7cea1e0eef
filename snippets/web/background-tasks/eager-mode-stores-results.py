# /// script
# dependencies = ["celery"]
# ///
from celery import Celery

app = Celery(backend="cache+memory://", task_always_eager=True)


@app.task
def subtract(left, right):
    return left - right


result = subtract.delay(3, 1)
assert (result.state, result.get()) == ("SUCCESS", 2)
found = app.AsyncResult(result.id).state
print(found)
assert found == "SUCCESS"
