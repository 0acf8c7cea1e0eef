import sys
import threading

seen = []


def work():
    return threading.current_thread().name


sys.settrace(lambda frame, event, argument: seen.append(threading.current_thread().name) if frame.f_code is work.__code__ else None)
thread = threading.Thread(target=work, name="worker")
thread.start()
thread.join()
work()
sys.settrace(None)

print(seen)
assert seen == ["worker", "MainThread"]
