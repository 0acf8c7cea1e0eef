# shows: an assert in an exit function is executed
import atexit


@atexit.register
def end():
    assert state == ["set"]
    print(state)


state = []
state.append("set")
