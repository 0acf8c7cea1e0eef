import threading
from concurrent.futures import ThreadPoolExecutor

storage = threading.local()


def task(user):
    before = getattr(storage, "user", "no attribute")
    storage.user = user
    return before


with ThreadPoolExecutor(max_workers=1) as pool:
    found = list(pool.map(task, ["ann", "bob", "cy"]))
    assert pool._max_workers == 1

assert found == ["no attribute", "ann", "bob"]
print(f"found by the first and the second task: {found}")
