# shows: weakref.finalize runs at exit for what still lives
import weakref


class C:
    pass


c = C()
f = weakref.finalize(c, print, "finalised at exit")
assert f.alive and f.atexit
print("last line")
