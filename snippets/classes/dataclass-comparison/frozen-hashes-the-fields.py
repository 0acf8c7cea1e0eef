from dataclasses import dataclass


@dataclass(frozen=True)
class Tag:
    value: object


assert {Tag("a"), Tag("a"), Tag("b")} == {Tag("a"), Tag("b")}
try:
    hash(Tag(["a"]))
except TypeError as error:
    outcome = f"TypeError: {error}"
assert outcome == "TypeError: unhashable type: 'list'"
print(len({Tag("a"), Tag("a"), Tag("b")}), outcome)
