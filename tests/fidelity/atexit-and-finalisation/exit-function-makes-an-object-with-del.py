# shows: an object that an exit function leaves is finalised
import atexit

one = 1


class Loud:
    def __del__(self):
        print("deleted")


def late():
    global left
    left = Loud()


atexit.register(late)
assert one == 1
