# shows: weakref.finalize runs once, at death or at exit
import weakref


class C:
    pass


c = C()
f = weakref.finalize(c, print, "finalised")
assert f.alive
del c
assert not f.alive
print("after")
