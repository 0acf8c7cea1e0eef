import logging
import threading

inside, go, order = threading.Event(), threading.Event(), []


class Slow(logging.Handler):
    def emit(self, record):
        order.append(f"begin {record.getMessage()}")
        if record.getMessage() == "first":
            inside.set()
            go.wait()
        order.append(f"end {record.getMessage()}")


logging.basicConfig(handlers=[Slow()])
first = threading.Thread(target=logging.warning, args=("first",))
second = threading.Thread(target=logging.warning, args=("second",))
first.start()
inside.wait()
second.start()
second.join(timeout=0.2)
waiting = (second.is_alive(), list(order))
go.set()
first.join(), second.join()
assert waiting == (True, ["begin first"])
assert order == ["begin first", "end first", "begin second", "end second"]
print(order)
