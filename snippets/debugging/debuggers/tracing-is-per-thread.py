import sys
import threading

seen = []


def work():
    pass


def trace(frame, event, argument):
    if frame.f_code.co_name == "work":
        seen.append(threading.current_thread().name)


def traced_in_thread():
    thread = threading.Thread(target=work, name="worker")
    thread.start()
    thread.join()
    work()
    return [seen.pop() for _ in range(len(seen))]


sys.settrace(trace)
assert traced_in_thread() == ["MainThread"]
sys.settrace(None)
threading.settrace(trace)
assert traced_in_thread() == ["worker"]
threading.settrace(None)
assert traced_in_thread() == []
print(seen)
