import gc
import types


class Dog:
    def bark(self, times):
        bound = [item for item in gc.get_objects() if type(item) is types.MethodType and item.__self__ is self]
        return times, [item.__func__.__name__ for item in bound]


rex, arguments = Dog(), (2,)
direct, unpacked = rex.bark(1), rex.bark(*arguments)
method = rex.bark
stored = method(3)

assert direct == (1, [])
assert unpacked == (2, ["bark"])
assert stored == (3, ["bark"])
print(direct, unpacked, stored)
