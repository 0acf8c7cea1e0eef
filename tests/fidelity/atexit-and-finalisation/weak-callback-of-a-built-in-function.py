# shows: a weak reference whose callback is print
import weakref

one = 1


class Thing:
    pass


thing = Thing()
reference = weakref.ref(thing, lambda gone: print("gone"))
listed = weakref.ref(thing, [].append)
assert one == 1
