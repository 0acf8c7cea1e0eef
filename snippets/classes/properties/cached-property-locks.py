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
            # A property with a lock lets the other one wait, so that this one has to go on.
            second_call.wait(timeout=2 if hasattr(Report.total, "lock") else 10)
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
