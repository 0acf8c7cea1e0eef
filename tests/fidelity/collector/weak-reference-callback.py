# shows: a weak reference's callback runs when the object goes
import weakref


class C:
    pass


seen = []
c = C()
r = weakref.ref(c, lambda ref: seen.append(ref is r))
del c
assert seen == [True]
print(seen, r())
