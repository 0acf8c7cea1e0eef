import sys
import threading

lock = threading.Lock()


def work():
    lock.acquire()


def place(thread):
    frame = sys._current_frames()[thread.ident]
    return frame.f_code.co_name, frame.f_lineno - frame.f_code.co_firstlineno


lock.acquire()
stuck = threading.Thread(target=work)
stuck.start()
for _ in range(10_000):
    waits_at = place(stuck)
    if waits_at == ("work", 1):
        break
    stuck.join(timeout=0.0005)
alive = stuck.is_alive()
lock.release()
stuck.join()

assert (waits_at, alive) == (("work", 1), True)
assert stuck.ident not in sys._current_frames()
print("waits in", waits_at[0], "at line", waits_at[1], "of the function")
