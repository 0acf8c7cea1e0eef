# shows: an assert in a class body sees the class's names
class C:
    x = 1
    assert x == 1
    assert __qualname__ == "C"
    y = x + 1


print(C.y, sorted(name for name in vars(C) if not name.startswith("__")))
