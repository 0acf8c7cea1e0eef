# shows: dictionaries keep the order of insertion
d = {c: 1 for c in "zyx"}
assert list(d) == ["z", "y", "x"]
print(d)
