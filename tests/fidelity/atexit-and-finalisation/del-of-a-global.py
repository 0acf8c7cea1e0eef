# shows: __del__ of a global runs after the exit functions
import atexit


class C:
    def __del__(self, print=print):
        print("deleted")


atexit.register(print, "exit function")
c = C()
assert type(c) is C
