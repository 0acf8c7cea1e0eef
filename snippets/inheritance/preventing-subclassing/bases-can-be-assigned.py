class SealedMeta(type):
    def __new__(mcls, name, bases, namespace):
        calls.append(name)
        return super().__new__(mcls, name, bases, namespace)


calls = []


class Sealed(metaclass=SealedMeta):
    def __init_subclass__(cls):
        raise TypeError("Sealed is final")


class Parent(metaclass=SealedMeta):
    pass


class Child(Parent):
    pass


assert calls == ["Sealed", "Parent", "Child"]
Child.__bases__ = (Sealed,)
assert (issubclass(Child, Sealed), issubclass(Child, Parent)) == (True, False)
assert calls == ["Sealed", "Parent", "Child"]
try:
    type("Another", (Sealed,), {})
except TypeError as error:
    calls.append(str(error))
assert calls[3:] == ["Another", "Sealed is final"]
print([each.__name__ for each in Child.__mro__])
