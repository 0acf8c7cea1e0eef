# /// script
# dependencies = ["celery"]
# ///
from celery import Celery

app = Celery(broker="memory://", backend="cache+memory://")


@app.task
def work():
    pass


sent = work.apply_async(task_id="sent")
states = {each: app.AsyncResult(each).state for each in ("sent", "made up")}
app.backend.store_result(sent.id, 3, "SUCCESS")
assert states == {"sent": "PENDING", "made up": "PENDING"}
assert (sent.state, sent.result) == ("SUCCESS", 3)
print(sent.state)
