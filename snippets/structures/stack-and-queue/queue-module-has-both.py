import queue
import threading

order = []
for kind in (queue.LifoQueue, queue.Queue):
    container = kind()
    for item in "abc":
        container.put(item)
    order.append("".join(container.get_nowait() for _ in range(3)))
    try:
        container.get_nowait()
    except queue.Empty as error:
        order.append(type(error).__name__)

    received = []
    waiting = threading.Thread(target=lambda: received.append(container.get()))
    waiting.start()
    assert received == []
    container.put("late")
    waiting.join()
    assert received == ["late"]
assert order == ["cba", "Empty", "abc", "Empty"]
print(order)
