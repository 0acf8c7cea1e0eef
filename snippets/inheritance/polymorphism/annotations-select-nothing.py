def describe(value: int):
    return "number"


first = describe


def describe(value: str):
    return "text"


assert (describe(7), describe("a")) == ("text", "text")
assert (first(7), first("a")) == ("number", "number")
assert first is not describe
print(describe(7), describe("a"))
