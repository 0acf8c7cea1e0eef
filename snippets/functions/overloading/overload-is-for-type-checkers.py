from typing import overload


@overload
def parse(value: int) -> str:
    return "first"


@overload
def parse(value: str) -> int:
    return "second"


stub = parse


def parse(value):
    return f"last {value!r}"


assert [parse(1), parse("a"), parse(None)] == ["last 1", "last 'a'", "last None"]
try:
    stub(1)
    outcome = "called"
except NotImplementedError as error:
    outcome = type(error).__name__
assert outcome == "NotImplementedError"
print(parse(1), outcome)
