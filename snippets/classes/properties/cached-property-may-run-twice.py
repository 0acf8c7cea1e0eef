# /// script
# requires-python = ">=3.12"
# ///
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
            other = threading.Thread(target=lambda: self.total, name="other")
            other.start()
            computed_meanwhile.append(second_call.wait(timeout=10))
            other.join()
        else:
            second_call.set()
        return len(calls)


computed_meanwhile = []
report = Report()

assert report.total == 2
assert computed_meanwhile == [True]
assert calls == ["MainThread", "other"]
print(calls)
