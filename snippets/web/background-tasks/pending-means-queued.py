# /// script
# dependencies = ["celery"]
# ///
from celery import Celery

app = Celery(broker="memory://", backend="cache+memory://")


@app.task
def work():
    pass


work.apply_async(task_id="sent")
with app.connection_for_read() as connection, connection.SimpleQueue("celery") as queue:
    waiting = [queue.get_nowait().headers["id"]]
    assert queue.qsize() == 0
states = {each: app.AsyncResult(each).state for each in ("sent", "made up")}
assert waiting == ["sent"]
assert states == {"sent": "PENDING", "made up": "PENDING"}
print(states)
assert states.keys() == set(waiting)
