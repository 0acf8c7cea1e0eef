original = [1, 2]
duplicate = original
duplicate.append(3)

print(original, duplicate)
assert original == [1, 2]
