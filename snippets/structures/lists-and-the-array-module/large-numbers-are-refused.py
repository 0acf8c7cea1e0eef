from array import array

outcomes = []
for code, value in (("B", 256), ("B", -1), ("b", 128), ("i", 2.0), ("b", 127), ("f", 0.1)):
    try:
        outcomes.append(array(code, [value])[0])
    except (OverflowError, TypeError) as error:
        outcomes.append(type(error).__name__)
assert outcomes == ["OverflowError", "OverflowError", "OverflowError", "TypeError", 127, 0.10000000149011612]
print(outcomes)
