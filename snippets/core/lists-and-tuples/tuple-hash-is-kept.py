# /// script
# requires-python = ">=3.14"
# ///
class Element:
    asked = 0

    def __hash__(self):
        Element.asked += 1
        return 7


pair = (Element(), "text")
hashes = {hash(pair) for _ in range(3)}
asked = Element.asked

assert asked == 1
assert hashes == {hash((Element(), "text"))}
print(asked)
