import threading
from concurrent.futures import ThreadPoolExecutor, as_completed

gates = {name: threading.Event() for name in ("a", "b", "c")}
order = iter(("b", "a"))


def work(name):
    gates[name].wait(10)
    return name


with ThreadPoolExecutor(3) as executor:
    futures = [executor.submit(work, name) for name in gates]
    completed = []
    assert [future.done() for future in futures] == [False] * 3
    gates["c"].set()
    for future in as_completed(futures):
        completed.append(future.result())
        gates[next(order, "c")].set()

assert completed == ["c", "b", "a"]
print(completed)
