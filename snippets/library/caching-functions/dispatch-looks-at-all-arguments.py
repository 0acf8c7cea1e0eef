from functools import singledispatch


@singledispatch
def join(left, right):
    return "general"


@join.register(int)
def _(left, right):
    return "for int"


print(join(1, 2), join(1, "2"), join("1", 2), sep="; ")
assert [join(1, 2), join(1, "2"), join("1", 2)] == ["for int", "general", "general"]
