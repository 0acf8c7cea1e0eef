# shows: an exception in an exit function is printed, the others run
# ends: passed|raised
import atexit


def boom():
    raise ValueError("at exit")


atexit.register(print, "second")
atexit.register(boom)
assert atexit._ncallbacks() >= 2
