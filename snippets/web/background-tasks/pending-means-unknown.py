# /// script
# dependencies = ["celery"]
# ///
from celery import Celery
from celery.app.trace import build_tracer

app = Celery(broker="memory://", backend="cache+memory://")


@app.task(bind=True)
def work(self):
    states[self.request.id] = app.AsyncResult(self.request.id).state


work.apply_async(task_id="sent")
with app.connection_for_read() as connection, connection.SimpleQueue("celery") as queue:
    assert queue.qsize() == 1
states = {each: app.AsyncResult(each).state for each in ("sent", "made up")}
for name, work.track_started in (("running", False), ("tracked", True)):
    build_tracer(work.name, work, app=app)(name, (), {}, {"id": name})
assert states == {"sent": "PENDING", "made up": "PENDING", "running": "PENDING", "tracked": "STARTED"}
assert app.AsyncResult("running").state == "SUCCESS"
print(states)
