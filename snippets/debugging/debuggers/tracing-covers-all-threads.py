import sys
import threading

ran, seen = [], []


def work():
    ran.append(threading.current_thread().name)


def trace(frame, event, argument):
    if frame.f_code.co_name == "work":
        seen.append(threading.current_thread().name)


sys.settrace(trace)
thread = threading.Thread(target=work, name="worker")
thread.start()
thread.join()
work()
assert (ran, seen[-1]) == (["worker", "MainThread"], "MainThread")

print(seen)
assert seen == ["worker", "MainThread"]
