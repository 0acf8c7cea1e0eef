# /// script
# dependencies = ["celery"]
# ///
from celery import Celery

app = Celery(broker="memory://")
ran = []


@app.task(name="mail")
def mail(to):
    ran.append(to)


result = mail.delay("ann")
with app.connection_for_read() as connection, connection.SimpleQueue("celery") as queue:
    message = queue.get_nowait()
    left = queue.qsize()
assert (ran, left) == ([], 0)
assert (message.headers["task"], message.headers["id"]) == ("mail", result.id)
assert message.payload[0] == ["ann"]
app.tasks[message.headers["task"]](*message.payload[0])
assert ran == ["ann"]
print(ran)
