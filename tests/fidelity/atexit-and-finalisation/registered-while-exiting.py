# shows: exit functions that register others
import atexit


@atexit.register
def one():
    print("one")
    try:
        atexit.register(print, "two")
    except Exception as error:
        print(type(error).__name__)


assert callable(one)
