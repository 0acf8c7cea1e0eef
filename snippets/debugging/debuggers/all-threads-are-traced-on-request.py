# /// script
# requires-python = ">=3.12"
# ///
import sys
import threading

waiting, go_on = threading.Event(), threading.Event()
seen = []


def work():
    pass


def wait_and_work():
    waiting.set()
    assert go_on.wait(30)
    work()


def trace(frame, event, argument):
    if frame.f_code.co_name == "work":
        seen.append(threading.current_thread().name)


def traced(set_trace):
    waiting.clear(), go_on.clear(), seen.clear()
    thread = threading.Thread(target=wait_and_work, name="running")
    thread.start()
    waiting.wait()
    set_trace(trace)
    go_on.set()
    thread.join()
    work()
    set_trace(None)
    sys.settrace(None)
    return seen


assert traced(threading.settrace) == []
assert traced(threading.settrace_all_threads) == ["running", "MainThread"]
print(seen)
