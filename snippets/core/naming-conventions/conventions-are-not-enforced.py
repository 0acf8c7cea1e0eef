import warnings

warnings.simplefilter("error")


class lower_case_class:
    def CamelCase(self):
        return type(self).__name__


MutableThing = lower_case_class()
MutableThing.ITEMS = [1]
MutableThing.ITEMS += [2]
assert MutableThing.CamelCase() == "lower_case_class"
assert MutableThing.ITEMS == [1, 2]
assert warnings.filters[0][0] == "error"
print(MutableThing.CamelCase())
