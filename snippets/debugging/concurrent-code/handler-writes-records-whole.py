import logging
import threading

inside, go, second_came, order = threading.Event(), threading.Event(), threading.Event(), []


class Slow(logging.Handler):
    def emit(self, record):
        order.append(f"begin {record.getMessage()}")
        if record.getMessage() == "first":
            inside.set()
            go.wait()
        order.append(f"end {record.getMessage()}")


class Quick(logging.Handler):
    def emit(self, record):
        order.append(f"other handler: {record.getMessage()}")
        if record.getMessage() == "second":
            second_came.set()


logging.basicConfig(handlers=[Quick(), Slow()])
first = threading.Thread(target=logging.warning, args=("first",))
second = threading.Thread(target=logging.warning, args=("second",))
first.start()
assert inside.wait() is True
second.start()
assert second_came.wait() is True
second.join(timeout=0.1)
assert second.is_alive() is True
go.set()
first.join(), second.join()
mixed, whole = [entry for entry in order if "other" in entry], [entry for entry in order if "other" not in entry]
assert mixed == ["other handler: first", "other handler: second"]
assert order.index("begin first") < order.index(mixed[1]) < order.index("end first")
assert whole == ["begin first", "end first", "begin second", "end second"]
print(order)
