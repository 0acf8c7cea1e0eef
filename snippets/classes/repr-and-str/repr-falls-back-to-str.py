class OnlyStr:
    def __str__(self):
        return "only str"


obj = OnlyStr()
print(str(obj), "|", repr(obj))
assert str(obj) == "only str"
assert repr(obj) == "only str"
