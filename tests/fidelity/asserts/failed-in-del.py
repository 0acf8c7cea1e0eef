# shows: an assert that fails in __del__ is printed as unraisable; it refutes
# ends: refuted
x = 1


class C:
    def __del__(self):
        assert x == 2


c = C()
del c
print("suppressed: except nobody catches it")
