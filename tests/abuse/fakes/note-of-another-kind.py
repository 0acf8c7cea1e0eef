# tries: have the parts of a condition come out as other values, by the class that remembers them and by its dictionary
# full: refuted
import gc


def other(self, value):
    return 2


def check():
    assert abs(-1) == 2


for constant in check.__code__.co_consts:
    if type(constant).__name__ == "Note":
        kind = type(constant)
        for name in ("keep", "__call__", "__getattribute__", "__getattr__"):
            try:
                setattr(kind, name, other)
            except TypeError:
                pass
            for space in gc.get_referents(kind.__dict__):
                if type(space) is dict:
                    space[name] = other
check()
