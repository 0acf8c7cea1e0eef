import sys
import threading

seen = []


def work():
    return 1


def trace(frame, event, argument):
    if frame.f_code is work.__code__:
        seen.append(threading.current_thread().name)


def run(name):
    thread = threading.Thread(target=work, name=name)
    thread.start()
    thread.join()


sys.settrace(trace)
run("first")
sys.settrace(None)
threading.settrace(trace)
run("second")
work()
threading.settrace(None)
run("third")
assert seen == ["second"]
print(seen)
