import threading
from concurrent.futures import ThreadPoolExecutor, as_completed

finished = []
quick_is_done = threading.Event()
slow_may_end = threading.Event()


def mapped(name):
    if name == "slow":
        quick_is_done.wait()
    finished.append(name)
    if name == "quick":
        quick_is_done.set()
    return name


def submitted(name):
    if name == "slow":
        slow_may_end.wait()
    return name


with ThreadPoolExecutor(2) as executor:
    from_map = list(executor.map(mapped, ["slow", "quick"]))
    futures = [executor.submit(submitted, name) for name in ("slow", "quick")]
    completed = []
    for future in as_completed(futures):
        completed.append(future.result())
        slow_may_end.set()

assert finished == ["quick", "slow"]
assert from_map == ["slow", "quick"]
assert completed == ["quick", "slow"]
print(from_map, completed)
