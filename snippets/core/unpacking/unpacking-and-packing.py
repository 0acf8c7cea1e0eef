values = [1, 2]
a, b = values
pair = 1, 2
assert (a, b) == (1, 2)
assert (type(pair), pair) == (tuple, (a, b))
for name, *scores in [["Ann", 5, 6], ["Bob"]]:
    values.append((name, scores))
assert values[2:] == [("Ann", [5, 6]), ("Bob", [])]
print(pair, values)
