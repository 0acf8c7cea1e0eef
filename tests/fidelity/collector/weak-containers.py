# shows: weak dictionaries lose entries at once
import weakref


class C:
    pass


d = weakref.WeakValueDictionary()
c = d["k"] = C()
assert len(d) == 1
del c
assert len(d) == 0
print(dict(d))
