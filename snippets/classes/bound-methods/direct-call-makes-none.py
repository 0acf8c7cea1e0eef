import gc
import types


class Dog:
    def bark(self, times):
        return [item.__func__ for item in gc.get_objects() if type(item) is types.MethodType and item.__self__ is self]


rex, arguments = Dog(), (2,)
direct, unpacked = rex.bark(2), rex.bark(*arguments)
bound = rex.bark
stored = bound(2)

assert direct == []
assert unpacked == stored == [Dog.bark]
print(len(direct), len(unpacked), len(stored))
