# /// script
# dependencies = ["celery"]
# ///
from celery import Celery

app = Celery(broker="memory://", backend="cache+memory://")
with app.connection_for_read() as connection, connection.SimpleQueue("celery") as queue:
    waiting = queue.qsize()
assert waiting == 0
state = app.AsyncResult("no such task").state
print(state)
assert state != "PENDING"
