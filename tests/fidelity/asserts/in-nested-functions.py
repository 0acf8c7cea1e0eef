# shows: asserts that read names of an enclosing function
def outer(a):
    b = a + 1

    def inner(c):
        nonlocal b
        assert (a, b, c) == (1, 2, 3)
        b += 1
        return b

    assert inner(3) == 3
    assert b == 3
    return inner


print(outer(1).__closure__[0].cell_contents)
