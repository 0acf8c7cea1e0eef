items = [1]
outcomes = []
for act in (lambda: items + (2, 3), lambda: items.__iadd__((2, 3))):
    try:
        outcomes.append(list(act()))
    except TypeError:
        outcomes.append("TypeError")
print(outcomes)
assert outcomes[0] == "TypeError"
assert outcomes[1] == "TypeError"
