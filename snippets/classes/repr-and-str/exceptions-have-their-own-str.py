class Refused(ValueError):
    def __repr__(self):
        return "only repr"


error = Refused("the argument")

assert (str(error), repr(error)) == ("the argument", "only repr")
assert Refused.__str__ is BaseException.__str__
assert (Refused.__str__ is object.__str__) is False
print(str(error), "|", repr(error))
