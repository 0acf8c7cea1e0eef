class Recorder:
    def __eq__(self, other):
        return "__eq__"

    def __ne__(self, other):
        return "__ne__"

    def __lt__(self, other):
        return "__lt__"

    def __le__(self, other):
        return "__le__"

    def __gt__(self, other):
        return "__gt__"

    def __ge__(self, other):
        return "__ge__"


one = Recorder()
called = [one == 1, one != 1, one < 1, one <= 1, one > 1, one >= 1]

assert called == ["__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__"]
print(called)
