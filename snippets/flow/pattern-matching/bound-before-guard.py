log = []
value = "before"
match (3, 4):
    case (value, 4) if log.append(value) or value > 5:
        outcome = "first case"
    case _:
        outcome = "second case"
assert outcome == "second case"
assert log == [3]
assert value == 3
print(outcome, "- value is", value)
