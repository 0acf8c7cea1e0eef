class Setter:
    def __setattr__(self, name, value):
        self.name = value


class Getter:
    def __getattribute__(self, name):
        return self.name


def recurses(action, *args):
    try:
        action(*args)
    except RecursionError:
        return True


assert recurses(setattr, Setter(), "x", 1) is True
assert recurses(getattr, Getter(), "x") is True
print(recurses(setattr, Setter(), "x", 1), recurses(getattr, Getter(), "x"))
