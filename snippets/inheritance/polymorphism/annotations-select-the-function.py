def describe(value: int):
    return "number"


first = describe(7)


def describe(value: str):
    return "text"


print(describe(7), describe("a"))
assert (first, describe("a")) == ("number", "text")
assert describe(7) == "number"
