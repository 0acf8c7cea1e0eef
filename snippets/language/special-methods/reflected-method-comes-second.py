calls = []


class Left:
    def __add__(self, other):
        calls.append("__add__")
        return NotImplemented


class Right:
    def __radd__(self, other):
        calls.append("__radd__")
        return "right"


results = []
for a, b in ((Left(), Right()), (object(), Right()), (Left(), object()), (Right(), Left())):
    try:
        results.append(a + b)
    except TypeError as error:
        results.append(type(error).__name__)
    calls.append("|")

assert results == ["right", "right", "TypeError", "TypeError"]
assert calls == ["__add__", "__radd__", "|", "__radd__", "|", "__add__", "|", "|"]
print(results, calls)
