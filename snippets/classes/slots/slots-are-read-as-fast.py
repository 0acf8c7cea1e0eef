# /// script
# [tool.verify]
# exclusive = true
# ///
from time import perf_counter


class Plain:
    def __init__(self):
        self.x = 1


class Slotted:
    __slots__ = ("x",)

    def __init__(self):
        self.x = 1


def reader(body):
    # Each class gets a code object of its own: the interpreter specialises it for the type it meets.
    names = {}
    exec("def read(obj):\n for _ in range(100):\n  " + body, names)
    return names["read"]


def seconds(read, obj):
    start = perf_counter()
    read(obj)
    return perf_counter() - start


read_plain, read_slotted, read_nothing = reader("obj.x;" * 20), reader("obj.x;" * 20), reader("pass")
plain, slotted = Plain(), Slotted()
rounds = [
    (seconds(read_plain, plain), seconds(read_slotted, slotted), seconds(read_nothing, plain)) for _ in range(30)
]
plain_time, slotted_time, empty_time = map(min, zip(*rounds))

assert plain_time > 3 * empty_time
assert 2 / 3 < slotted_time / plain_time < 3 / 2
assert (hasattr(plain, "__dict__"), hasattr(slotted, "__dict__")) == (True, False)
print("slower by half or more:", max(slotted_time, plain_time) >= 1.5 * min(slotted_time, plain_time))
