calls = []


def number(name, value):
    calls.append(name)
    return value


total = number("f", 1) + number("g", 2) * number("h", 3)
print(calls)
assert total == 7
assert sorted(calls) == ["f", "g", "h"]
assert calls == ["g", "h", "f"]
