# /// script
# dependencies = ["celery"]
# ///
import datetime

from celery import Celery

app = Celery(broker="memory://")


@app.task(name="remind")
def remind():
    return "reminded"


before = datetime.datetime.now(datetime.timezone.utc)
remind.apply_async(countdown=60)
remind.apply_async()
after = datetime.datetime.now(datetime.timezone.utc)
with app.connection_for_read() as connection, connection.SimpleQueue("celery") as queue:
    messages = [queue.get_nowait(), queue.get_nowait()]
    for message in messages:
        message.ack()
eta = datetime.datetime.fromisoformat(messages[0].headers["eta"])
minute = datetime.timedelta(seconds=60)
assert before + minute <= eta <= after + minute
assert messages[1].headers["eta"] is None
print(messages[0].headers["task"], messages[1].headers["eta"])
