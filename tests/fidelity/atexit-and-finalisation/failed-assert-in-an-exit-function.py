# shows: an assert that fails in an exit function refutes
# ends: refuted
import atexit

x = 1


@atexit.register
def end():
    assert x == 2


print("last line", "except")
