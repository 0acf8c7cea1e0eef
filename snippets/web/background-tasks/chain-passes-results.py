# /// script
# dependencies = ["celery"]
# ///
from celery import Celery, chain

app = Celery(task_always_eager=True)


@app.task
def subtract(left, right):
    return left - right


results = [chain(subtract.s(10, 3), last).apply_async() for last in (subtract.s(2), subtract.si(9, 1))]
values = [(result.parent.get(), result.get()) for result in results]
assert values == [(7, 5), (7, 8)]
print(values)
