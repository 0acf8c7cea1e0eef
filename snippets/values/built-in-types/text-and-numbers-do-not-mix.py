outcomes = []
for act in (lambda: "1" + 1, lambda: [1] + (2,), lambda: {1} | [2], lambda: 1 + 2.5, lambda: b"a" + "a"):
    try:
        outcomes.append(act())
    except TypeError:
        outcomes.append("TypeError")
assert outcomes == ["TypeError", "TypeError", "TypeError", 3.5, "TypeError"]
assert (1 == "1", [1] == (1,), 1 == 1.0 == True, {1} == frozenset({1})) == (False, False, True, True)
print(outcomes)
