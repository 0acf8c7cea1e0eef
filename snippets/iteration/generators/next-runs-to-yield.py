log = []


def steps():
    total = 0
    for number in (1, 2, 3):
        total += number
        log.append(f"yielding {total}")
        yield total
        log.append(f"resumed with total == {total}")


iterator = steps()
assert next(iterator) == 1
assert log == ["yielding 1"]
assert iterator.gi_frame.f_locals == {"total": 1, "number": 1}

assert next(iterator) == 3
assert log == ["yielding 1", "resumed with total == 1", "yielding 3"]

for total in iterator:
    log.append(f"loop got {total}")
assert log[3:] == ["resumed with total == 3", "yielding 6", "loop got 6", "resumed with total == 6"]
assert next(iterator, "ended") == "ended"
print("\n".join(log))
