# shows: operands of an assert whose condition raised are freed
import weakref


class C:
    def boom(self):
        raise ValueError("boom")


def make():
    c = C()
    refs.append(weakref.ref(c))
    return c


refs = []
try:
    assert make().boom() == 1
except ValueError:
    pass
assert refs[0]() is None
print(refs[0]() is None)
