# shows: finally clauses with asserts on return, break and continue
def f():
    for i in range(3):
        try:
            if i == 0:
                continue
            break
        finally:
            assert i in (0, 1)
    try:
        return i
    finally:
        assert i == 1


print(f())
