from functools import singledispatch


@singledispatch
def size(thing):
    raise TypeError(f"no size for {type(thing).__name__}")


@size.register
def _(thing: str):
    return len(thing)


@size.register
def _(thing: dict):
    return sum(size(value) for value in thing.values())


before = size(dict(enumerate(["xx", {0: "y"}])))
try:
    size(3)
except TypeError as error:
    refused = str(error)


@size.register
def _(thing: int):
    return 8


print(before, refused, size({"a": "xx", "n": 3}))
assert (before, refused) == (3, "no size for int")
assert size({"a": "xx", "n": 3}) == 10
