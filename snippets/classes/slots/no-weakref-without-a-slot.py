import weakref


class Point:
    __slots__ = ("x",)


class Referable:
    __slots__ = ("x", "__weakref__")


referable = Referable()
try:
    weakref.ref(Point())
except TypeError as error:
    outcome = str(error)

assert weakref.ref(referable)() is referable
assert outcome == "cannot create weak reference to 'Point' object"
print(outcome)
