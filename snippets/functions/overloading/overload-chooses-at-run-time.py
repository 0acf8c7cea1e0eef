from typing import overload


@overload
def parse(value: int) -> str: ...
@overload
def parse(value: str) -> int: ...
def parse(value):
    return "the last definition"


print(parse(1))
assert parse(1) == None
