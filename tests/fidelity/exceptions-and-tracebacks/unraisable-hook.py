# shows: the unraisable hook gets the object
# python: <3.14
import sys

seen = []
sys.unraisablehook = lambda u: seen.append((type(u.exc_value).__name__, u.object.__qualname__))


class C:
    def __del__(self):
        raise KeyError("k")


C()
assert seen == [("KeyError", "C.__del__")]
print(seen)
