declined = []


class Declining:
    def __eq__(self, other):
        declined.append("__eq__")
        return NotImplemented

    def __lt__(self, other):
        declined.append("__lt__")
        return NotImplemented

    def __gt__(self, other):
        declined.append("__gt__")
        return NotImplemented


class Silent:
    pass


outcomes = []
for kind in (Declining, Silent):
    one, two = kind(), kind()
    assert (one == one, one == two) == (True, False)
    try:
        one < two
    except TypeError as error:
        outcomes.append(f"{kind.__name__}: {type(error).__name__}")

assert declined == ["__eq__", "__eq__", "__eq__", "__eq__", "__lt__", "__gt__"]
assert outcomes == ["Declining: TypeError", "Silent: TypeError"]
print(outcomes)
