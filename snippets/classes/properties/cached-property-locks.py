import threading
from functools import cached_property

second_call = threading.Event()
calls = []


class Report:
    @cached_property
    def total(self):
        calls.append(threading.current_thread().name)
        if len(calls) == 1:
            # Another thread reads the property while this one computes it.
            threading.Thread(target=lambda: self.total, name="other").start()
            second_call.wait(timeout=2)
        else:
            second_call.set()
        return len(calls)


report = Report()
report.total
for thread in threading.enumerate():
    if thread is not threading.current_thread():
        thread.join()

print(calls)
assert report.total == len(calls)
assert calls in (["MainThread"], ["MainThread", "other"])
assert calls == ["MainThread"]
