class OnlyStr:
    def __str__(self):
        calls.append("__str__")
        return "only str"


calls = []
text = repr(OnlyStr())
assert OnlyStr.__repr__ is object.__repr__
assert text.partition(" object at ")[0] == "<__main__.OnlyStr"
assert calls == []
assert (str(OnlyStr()), calls) == ("only str", ["__str__"])
print(text.partition(" at ")[0], calls)
