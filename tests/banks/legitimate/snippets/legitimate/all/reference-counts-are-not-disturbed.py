import sys
import weakref


class Thing:
    pass


thing = Thing()
assert sys.getrefcount(thing) == 2
assert sys.getrefcount(Thing()) == 1
reference = weakref.ref(thing)
assert reference() is thing
assert sys.getrefcount(thing) == 2
del thing
assert reference() is None
assert weakref.ref(Thing())() is None
