# shows: temporaries of a condition are freed when the assert is over
import weakref


class C:
    pass


refs = []


def make():
    c = C()
    refs.append(weakref.ref(c))
    return c


assert make() is not None
assert refs[0]() is None
print("freed")
