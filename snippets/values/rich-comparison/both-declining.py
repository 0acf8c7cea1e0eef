class Declining:
    def __eq__(self, other):
        return NotImplemented

    def __lt__(self, other):
        return NotImplemented


class Silent:
    pass


outcomes = []
for kind in (Declining, Silent):
    one, two = kind(), kind()
    assert (one == one, one == two) == (True, False)
    try:
        outcomes.append(one < two)
    except TypeError as error:
        outcomes.append(f"TypeError: {error}")

assert outcomes == [
    "TypeError: '<' not supported between instances of 'Declining' and 'Declining'",
    "TypeError: '<' not supported between instances of 'Silent' and 'Silent'",
]
print("\n".join(outcomes))
