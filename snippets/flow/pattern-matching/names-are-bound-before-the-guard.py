log = []
match (3, 4):
    case (value, 4) if log.append(value) or value > 3:
        log.append("first case")
    case (3, 4):
        log.append(f"second case with {value}")
assert log == [3, "second case with 3"]
assert value == 3
print(log)
