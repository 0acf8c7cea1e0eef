import heapq
import threading
from queue import Empty, PriorityQueue

waiting, received, entered = PriorityQueue(), [], threading.Event()
wait = waiting.not_empty.wait
waiting.not_empty.wait = lambda *arguments: (entered.set(), wait(*arguments))
thread = threading.Thread(target=lambda: received.append(waiting.get()))
thread.start()
assert entered.wait(10) is True
assert received == []
waiting.put("late")
thread.join()
outcomes = []
for act in (lambda: heapq.heappop([]), waiting.get_nowait):
    try:
        act()
    except (IndexError, Empty) as error:
        outcomes.append(type(error).__name__)
assert (received, outcomes) == (["late"], ["IndexError", "Empty"])
print(received, outcomes)
