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


def reader():
    # Each class gets a code object of its own: the interpreter specialises it for the type it meets.
    names = {}
    exec("def read(obj):\n for _ in range(100):\n  " + "obj.x;" * 20, names)
    return names["read"]


def seconds(read, obj):
    start = perf_counter()
    read(obj)
    return perf_counter() - start


read_plain, read_slotted, plain, slotted = reader(), reader(), Plain(), Slotted()
pairs = [(seconds(read_plain, plain), seconds(read_slotted, slotted)) for _ in range(30)]
plain_time, slotted_time = map(min, zip(*pairs))
half_as_fast_again = plain_time >= 1.5 * slotted_time
assert half_as_fast_again == True
