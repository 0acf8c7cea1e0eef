# shows: a thread of an exit function is joined there
import atexit
import threading

one = 1


def late():
    try:
        thread = threading.Thread(target=print, args=("in a thread",))
        thread.start()
        thread.join()
    except RuntimeError as error:
        print(type(error).__name__)


atexit.register(late)
assert one == 1
