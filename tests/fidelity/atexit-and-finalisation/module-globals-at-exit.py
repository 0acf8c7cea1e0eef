# shows: globals are still there in exit functions
import atexit

value = [1]


@atexit.register
def end():
    print(value, __name__)


assert callable(end)
