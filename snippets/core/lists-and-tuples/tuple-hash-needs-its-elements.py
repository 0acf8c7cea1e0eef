asked = []


class Element:
    def __hash__(self):
        asked.append("hash")
        return 1


table = {(Element(), Element()): "value"}
assert asked == ["hash", "hash"]

outcomes = {}
for key in [(1, 2), [1, 2], (1, [2])]:
    try:
        outcomes[str(key)] = type(hash(key)).__name__
    except TypeError as error:
        outcomes[str(key)] = f"TypeError: {error}"

assert outcomes == {
    "(1, 2)": "int",
    "[1, 2]": "TypeError: unhashable type: 'list'",
    "(1, [2])": "TypeError: unhashable type: 'list'",
}
print(outcomes)
