import threading
from concurrent.futures import ThreadPoolExecutor

workers = []


def work(divisor):
    workers.append(threading.current_thread())
    return 1 / divisor


with ThreadPoolExecutor(1) as executor:
    futures = [executor.submit(work, divisor) for divisor in (0, 2)]

assert type(futures[0].exception()) is ZeroDivisionError
assert futures[1].result() == 0.5
assert len(workers) == 2
assert workers[0] is workers[1]
print(futures[0].exception(), futures[1].result())
