asked = []


class Element:
    def __hash__(self):
        asked.append("hash")
        return 1


table = {(Element(), Element()): "value"}
assert asked == ["hash", "hash"]

outcomes = []
for key in [(1, 2), [1, 2], (1, [2])]:
    outcome = "hashable"
    try:
        hash(key)
    except TypeError as error:
        outcome = f"TypeError: {error}"
    outcomes.append(outcome)

assert outcomes == [
    "hashable",
    "TypeError: unhashable type: 'list'",
    "TypeError: unhashable type: 'list'",
]
print(outcomes)
