# shows: an exit function of `threading` that claims to be of a thread pool
import threading
from concurrent.futures import ThreadPoolExecutor


def end():
    print("called at the end")


def wrapped(func):
    return lambda: func()


end.__module__ = "concurrent.futures.thread"
threading._threading_atexits.append(wrapped(end))
with ThreadPoolExecutor(1) as pool:
    assert pool.submit(int, "7").result() == 7
