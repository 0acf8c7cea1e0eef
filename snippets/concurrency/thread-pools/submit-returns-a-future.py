import threading
from concurrent.futures import Future, ThreadPoolExecutor

threads = []


def work(text):
    threads.append(threading.current_thread())
    return int(text)


with ThreadPoolExecutor() as pool:
    futures = [pool.submit(work, text) for text in ("42", "x")]

assert [type(future) for future in futures] == [Future, Future]
assert futures[0].result() == 42
try:
    outcome = futures[1].result()
except ValueError as error:
    outcome = str(error)
assert outcome == "invalid literal for int() with base 10: 'x'"
assert len(threads) == 2 and threading.main_thread() not in threads
print(futures[0].result(), outcome)
