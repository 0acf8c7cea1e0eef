original = [1, [2]]
name = original

assert name is original
name.append(3)
assert original == [1, [2], 3]
print(original)
