import threading
from concurrent.futures import ThreadPoolExecutor

finished = []
quick_is_done = threading.Event()


def work(name):
    if name == "slow":
        quick_is_done.wait(10)
    finished.append(name)
    if name == "quick":
        quick_is_done.set()
    return name


with ThreadPoolExecutor(2) as executor:
    results = list(executor.map(work, ["slow", "quick"]))

assert finished == ["quick", "slow"]
assert results == ["slow", "quick"]
print("finished:", finished, "- results:", results)
