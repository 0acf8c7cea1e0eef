# /// script
# requires-python = ">=3.11"
# ///
from typing import get_overloads, overload


@overload
def parse(value: int) -> str: ...


@overload
def parse(value: str) -> int: ...


def parse(value):
    results = [each.__annotations__["return"] for each in get_overloads(parse) if each.__annotations__["value"] is type(value)]
    return results[0](value)


assert [each.__annotations__ for each in get_overloads(parse)] == [{"value": int, "return": str}, {"value": str, "return": int}]
assert (parse(1), parse("2")) == ("1", 2)
print(repr(parse(1)), repr(parse("2")))
