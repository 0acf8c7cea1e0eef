from typing import overload


@overload
def parse(value: int) -> int:
    return value


@overload
def parse(value: str) -> int:
    return int(value)


def parse(value):
    return "the last definition"


print(parse(1))
assert parse(1) in (1, "the last definition")
assert parse(1) == 1
