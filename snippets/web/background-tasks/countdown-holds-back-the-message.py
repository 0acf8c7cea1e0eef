# /// script
# dependencies = ["celery"]
# ///
from celery import Celery

app = Celery(broker="memory://")


@app.task
def remind():
    pass


remind.apply_async(countdown=60)
with app.connection_for_read() as connection, connection.SimpleQueue("celery") as queue:
    waiting = queue.qsize()
    message = queue.get_nowait()
assert message.headers["eta"] is not None
print(waiting)
assert waiting == 0
