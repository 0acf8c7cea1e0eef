from typing import overload


@overload
def describe(value: int) -> str: ...


stub = describe


def describe(value):
    return f"any {value}"


assert [describe(7), describe("x")] == ["any 7", "any x"]
try:
    stub(8)
except NotImplementedError as error:
    message = str(error)
assert message.startswith("You should not call an overloaded function")
print(describe(7))
