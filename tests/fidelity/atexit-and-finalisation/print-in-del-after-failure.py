# shows: the end of a refuted snippet runs exit functions and __del__
# ends: refuted
import atexit


class C:
    def __del__(self):
        print("deleted")


atexit.register(print, "exit function")
c = C()
x = 1
assert x == 2
