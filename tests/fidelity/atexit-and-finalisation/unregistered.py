# shows: an exit function that was unregistered does not run
import atexit


def end():
    print("never")


atexit.register(end)
atexit.unregister(end)
assert callable(end)
print("last line")
