# shows: what is to the right of a decided `or` or `and` is not evaluated
def boom():
    raise RuntimeError("evaluated")


one = 1
assert one == 1 or boom()
assert not (one == 2 and boom())
print("short")
