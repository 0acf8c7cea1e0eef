import threading
from concurrent.futures import ThreadPoolExecutor

release = threading.Event()
timer = threading.Timer(0.005, release.set)
with ThreadPoolExecutor(max_workers=1) as pool:
    futures = [pool.submit(release.wait), pool.submit(pow, 2, 10)]
    inside = [future.done() for future in futures]
    timer.start()
after = [future.done() for future in futures]
timer.join()
assert [future.result() for future in futures] == [True, 1024]

assert (inside, after) == ([False, False], [True, True])
print(inside, after)
