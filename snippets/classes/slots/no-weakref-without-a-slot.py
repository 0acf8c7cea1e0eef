import weakref


class Point:
    __slots__ = ()


class Referable:
    __slots__ = ("__weakref__",)


referable = Referable()
try:
    weakref.ref(Point())
except TypeError as error:
    outcome = str(error)

assert weakref.ref(referable)() is referable
assert hasattr(referable, "__dict__") is False
assert outcome == "cannot create weak reference to 'Point' object"
print(outcome)
