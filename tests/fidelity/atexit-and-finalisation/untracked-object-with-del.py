# shows: an object that the collector does not know is finalised
one = 1


class Loud:
    __slots__ = ()

    def __del__(self):
        print("deleted")


loud = Loud()
assert one == 1
