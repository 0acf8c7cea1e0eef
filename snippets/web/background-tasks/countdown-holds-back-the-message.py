# /// script
# dependencies = ["celery"]
# ///
from celery import Celery

app = Celery(broker="memory://")


@app.task(name="remind")
def remind():
    return "reminded"


remind.apply_async(countdown=60)
with app.connection_for_read() as connection, connection.SimpleQueue("celery") as queue:
    waiting = queue.qsize()
print(waiting)
assert waiting == 0
