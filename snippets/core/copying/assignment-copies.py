original = [1, 2]
duplicate = original
duplicate.append(3)

print(original, duplicate)
assert duplicate == [1, 2, 3]
assert original == [1, 2]
