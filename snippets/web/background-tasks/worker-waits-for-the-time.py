# /// script
# dependencies = ["celery"]
# ///
from datetime import datetime, timedelta, timezone

from celery import Celery

app = Celery(broker="memory://")


@app.task
def remind():
    pass


remind.apply_async()
before = datetime.now(timezone.utc)
remind.apply_async(countdown=60)
after = datetime.now(timezone.utc)
with app.connection_for_read() as connection, connection.SimpleQueue("celery") as queue:
    plain, delayed = (queue.get_nowait().headers["eta"] for _ in range(2))
assert plain is None
assert before <= datetime.fromisoformat(delayed) - timedelta(seconds=60) <= after
print(plain)
