import gc
import types


class Dog:
    def bark(self):
        return [item.__func__ for item in gc.get_objects() if type(item) is types.MethodType and item.__self__ is self]


rex = Dog()
direct = rex.bark()
bound = rex.bark
stored = bound()

assert direct == []
assert stored == [Dog.bark]
print(len(direct), len(stored))
