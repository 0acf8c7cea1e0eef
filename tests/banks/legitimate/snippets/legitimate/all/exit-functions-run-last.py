import atexit


def last():
    print("last")
    assert value == 2


atexit.register(last)
value = 1
print("first")
value = 2
assert value == 2
