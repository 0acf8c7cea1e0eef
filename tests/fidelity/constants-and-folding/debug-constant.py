# shows: __debug__ is true, and the branch is compiled
def f():
    if __debug__:
        return "debug"
    return "optimised"


seen = f()
assert seen == "debug"
print(seen, __debug__)
