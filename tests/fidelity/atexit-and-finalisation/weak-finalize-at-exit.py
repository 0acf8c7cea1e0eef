# shows: weakref.finalize runs at exit
import weakref

one = 1


class Thing:
    pass


thing = Thing()
weakref.finalize(thing, print, "finalised")
assert one == 1
