# shows: __bool__ of a condition is called from the asserting frame
import sys

callers = []


class C:
    def __bool__(self):
        callers.append(sys._getframe(1).f_code.co_name)
        return True


def f():
    assert C()


f()
assert C()
print(callers)
assert callers == ["f", "<module>"]
