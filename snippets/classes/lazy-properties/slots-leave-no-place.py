from functools import cached_property


class Slotted:
    __slots__ = ("rows",)

    @cached_property
    def total(self):
        return 1


class WithDict(Slotted):
    pass


try:
    Slotted().total
    outcome = "computed"
except TypeError as error:
    outcome = str(error)
assert outcome == "No '__dict__' attribute on 'Slotted' instance to cache 'total' property."
assert WithDict().total == 1
print(outcome)
