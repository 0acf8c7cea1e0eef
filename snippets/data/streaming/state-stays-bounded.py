events = []


def source():
    for number in range(3):
        events.append(f"read {number}")
        yield number


def doubled(numbers):
    for number in numbers:
        events.append(f"double {number}")
        yield 2 * number


total = 0
for value in doubled(source()):
    events.append(f"add {value}")
    total += value
assert total == 6
assert events[:6] == ["read 0", "double 0", "add 0", "read 1", "double 1", "add 2"]
assert len(events) == 9
