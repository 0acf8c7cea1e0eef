# /// script
# dependencies = ["celery"]
# ///
from celery import Celery

app = Celery(broker="memory://", backend="cache+memory://")


@app.task(name="add")
def add(left, right):
    return left + right


queued = add.delay(1, 2)
states = [queued.state, app.AsyncResult("made up").state]
app.backend.store_result(queued.id, 3, "SUCCESS")
assert states == ["PENDING", "PENDING"]
assert (queued.state, queued.get(timeout=1)) == ("SUCCESS", 3)
print(states, queued.state)
