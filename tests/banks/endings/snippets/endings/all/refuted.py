original = [1, 2]
copy = list(original)
copy.append(3)
assert copy == original, "they should be equal"
