# shows: the callback of a WeakMethod runs at the end
import weakref

one = 1


class Thing:
    def method(self):
        pass


thing = Thing()
method = weakref.WeakMethod(thing.method, lambda gone: print("gone"))
assert one == 1
