import sys
import threading

lock = threading.Lock()


def work():
    lock.acquire()


ended = threading.Thread(target=work)
ended.start()
ended.join()
stuck = threading.Thread(target=work)
stuck.start()


def place(thread):
    frame = sys._current_frames()[thread.ident]
    return frame.f_code.co_name, frame.f_lineno - frame.f_code.co_firstlineno


while (waits_at := place(stuck)) != ("work", 1):
    stuck.join(timeout=0.0005)
state = (ended.is_alive(), stuck.is_alive(), lock.locked())
lock.release()
stuck.join()
assert state == (False, True, True)
assert waits_at == ("work", 1)
print(state, waits_at)
