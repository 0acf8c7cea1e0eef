from functools import singledispatch


@singledispatch
def show(value, other=None):
    return "object"


@show.register
def _(value: int, other=None):
    return "int"


@show.register(list)
def _(value, other=None):
    return "list"


class Numbers(list):
    pass


chosen = [show(True), show(Numbers()), show(1.5, 1)]

outcome = "nothing raised"
try:
    show(value=1)
except TypeError:
    outcome = "TypeError"

assert chosen == ["int", "list", "object"]
assert (show.dispatch(bool)(1), outcome) == ("int", "TypeError")
print(chosen, outcome)
