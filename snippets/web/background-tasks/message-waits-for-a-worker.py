# /// script
# dependencies = ["celery"]
# ///
from celery import Celery

app = Celery(broker="memory://", backend="cache+memory://")
ran = []


@app.task(name="mail")
def mail(to):
    ran.append(to)


result = mail.delay("ann")
with app.connection_for_read() as connection, connection.SimpleQueue("celery") as queue:
    message = queue.get_nowait()
    message.ack()
    left = queue.qsize()
assert ran == []
assert (message.headers["task"], message.headers["id"]) == ("mail", result.id)
assert (message.payload[0], left) == (["ann"], 0)
app.tasks[message.headers["task"]](*message.payload[0])
assert ran == ["ann"]
print(message.headers["task"], message.payload[0])
