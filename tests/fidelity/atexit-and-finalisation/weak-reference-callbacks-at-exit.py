# shows: callbacks of weak references to globals at the end
import weakref


class C:
    pass


c = C()
r = weakref.ref(c, lambda ref: print("callback"))
assert r() is c
print("last line")
