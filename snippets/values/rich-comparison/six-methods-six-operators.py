class Recorder:
    def __eq__(self, other):
        return "__eq__", other

    def __ne__(self, other):
        return "__ne__", other

    def __lt__(self, other):
        return "__lt__", other

    def __le__(self, other):
        return "__le__", other

    def __gt__(self, other):
        return "__gt__", other

    def __ge__(self, other):
        return "__ge__", other


one = Recorder()
assert (one == 1, one != 2) == (("__eq__", 1), ("__ne__", 2))
assert (one < 3, one <= 4) == (("__lt__", 3), ("__le__", 4))
assert (one > 5, one >= 6) == (("__gt__", 5), ("__ge__", 6))
print(one == 1, one < 3)
