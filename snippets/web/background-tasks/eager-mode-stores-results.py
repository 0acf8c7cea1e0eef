# /// script
# dependencies = ["celery"]
# ///
from celery import Celery

app = Celery(broker="memory://", backend="cache+memory://", task_always_eager=True)


@app.task(name="add")
def add(left, right):
    return left + right


result = add.delay(1, 2)
assert (result.state, result.get()) == ("SUCCESS", 3)
found = app.AsyncResult(result.id).state
print(found)
assert found == "SUCCESS"
