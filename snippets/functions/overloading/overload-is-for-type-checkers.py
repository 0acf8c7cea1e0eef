from typing import overload


@overload
def parse(value: int) -> str: ...


stubs = [parse]


@overload
def parse(value: str) -> int: ...


stubs.append(parse)


def parse(value):
    return f"last {value!r}"


assert [parse(1), parse("a"), parse(None)] == ["last 1", "last 'a'", "last None"]
outcomes = []
for stub in stubs:
    try:
        outcomes.append(stub(1))
    except NotImplementedError:
        outcomes.append("NotImplementedError")
assert outcomes == ["NotImplementedError"] * 2
print(parse(1), outcomes)
