# /// script
# dependencies = ["celery"]
# ///
from celery import Celery
from kombu.exceptions import EncodeError

app = Celery(broker="memory://")


@app.task
def note(*arguments):
    pass


note.delay((1, 2), {3: "three"}, None)
with app.connection_for_read() as connection, connection.SimpleQueue("celery") as queue:
    message = queue.get_nowait()
try:
    note.delay(object())
except EncodeError as error:
    reason = str(error)
assert message.content_type == "application/json"
assert message.payload[0] == [[1, 2], {"3": "three"}, None]
assert "not JSON serializable" in reason
print(reason)
