# /// script
# dependencies = ["celery"]
# ///
import threading

from celery import Celery

threads, states, waiting = [], [], []
for store in (False, True):
    app = Celery(broker="memory://", backend="cache+memory://")
    app.conf.update(task_always_eager=True, task_store_eager_result=store)

    @app.task
    def note(text):
        threads.append(threading.current_thread())
        return text.upper()

    result = note.delay("pen")
    assert (len(threads), result.get()) == (len(states) + 1, "PEN")
    states.append(app.AsyncResult(result.id).state)
    with app.connection_for_read() as connection, connection.SimpleQueue("celery") as queue:
        waiting.append(queue.qsize())
assert states == ["PENDING", "SUCCESS"]
assert threads == [threading.main_thread(), threading.main_thread()]
assert waiting == [0, 0]
print(states)
