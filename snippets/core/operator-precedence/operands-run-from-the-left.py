calls = []


def number(name, value):
    calls.append(name)
    return value


assert number("f", 1) + number("g", 2) * number("h", 3) == 7
assert number("a", 2) ** number("b", 3) ** number("c", 2) == 512
assert calls == ["f", "g", "h", "a", "b", "c"]
calls.clear()
assert number("f", 4) * (number("g", 2) + number("h", 3)) == 20
assert calls == ["f", "g", "h"]
print(calls)
