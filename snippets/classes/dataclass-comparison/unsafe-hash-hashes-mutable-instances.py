from dataclasses import dataclass


@dataclass(unsafe_hash=True)
class Tag:
    value: int


tag = Tag(1)
table = {tag: "found"}
before = (hash(tag) == hash(Tag(1)), tag in table)
tag.value = 2
after = (hash(tag) == hash(Tag(1)), tag in table)

assert before == (True, True)
assert after == (False, False)
assert hash(tag) == hash(Tag(2))
print(before, after, list(table))
