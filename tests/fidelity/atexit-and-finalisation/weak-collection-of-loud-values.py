# shows: what a weak dictionary holds is finalised
import weakref

one = 1


class Key:
    pass


class Loud:
    def __del__(self):
        print("deleted")


key = Key()
table = weakref.WeakKeyDictionary({key: Loud()})
assert one == 1
