from functools import singledispatchmethod


class Printer:
    @singledispatchmethod
    def show(self, value):
        return "object"

    @show.register
    def _(self, value: int):
        return "integer"

    @show.register(list)
    def _(self, value):
        return [self.show(item) for item in value]


assert Printer().show([1, "a", [True]]) == ["integer", "object", ["integer"]]
print(Printer().show([1, "a", [True]]))
