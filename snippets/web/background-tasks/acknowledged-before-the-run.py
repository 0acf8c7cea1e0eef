# /// script
# dependencies = ["celery"]
# ///
from celery import Celery
from celery.worker.request import Request

app = Celery(broker="memory://")
requests, acknowledged = [], {}


def work(name):
    acknowledged[name].append(requests[-1].acknowledged)


for late in (False, True):
    task = app.task(work, name=f"late {late}", acks_late=late)
    task.delay(task.name)
    with app.connection_for_read() as connection, connection.SimpleQueue("celery") as queue:
        message = queue.get_nowait()
        requests.append(Request(message, app=app, task=task, on_ack=lambda *details: message.ack()))
        acknowledged[task.name] = [message.acknowledged]
        requests[-1].execute()
        acknowledged[task.name].append(message.acknowledged)
assert acknowledged == {"late False": [False, True, True], "late True": [False, False, True]}
assert app.conf.task_acks_late is False
print(acknowledged)
