# shows: an exception in __del__ is ignored and printed
class C:
    def __del__(self):
        raise ValueError("in del")


c = C()
x = id(c)
del c
assert x > 0
print("after")
