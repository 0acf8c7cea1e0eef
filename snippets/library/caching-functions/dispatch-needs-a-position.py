from functools import singledispatch


@singledispatch
def show(value):
    return "object"


@show.register
def _(value: int):
    return "int"


try:
    outcome = show(value=1)
except TypeError as error:
    outcome = str(error)
assert outcome == "show requires at least 1 positional argument"
assert [show(1), show("text")] == ["int", "object"]
print(outcome)
