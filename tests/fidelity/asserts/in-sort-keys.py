# shows: asserts in callbacks of C functions
def key(x):
    assert x in (1, 2, 3)
    return -x


print(sorted([1, 3, 2], key=key), max([1, 2], key=key))
