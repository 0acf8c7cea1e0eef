# /// script
# dependencies = ["celery"]
# ///
from celery import Celery, chain

app = Celery(broker="memory://", task_always_eager=True)


@app.task(name="subtract")
def subtract(left, right):
    return left - right


passed = chain(subtract.s(10, 3), subtract.s(2)).apply_async().get()
ignored = chain(subtract.s(10, 3), subtract.si(9, 1)).apply_async().get()
assert (passed, ignored) == (5, 8)
print(passed, ignored)
