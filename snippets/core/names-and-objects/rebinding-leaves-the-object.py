original = [1]
a = original
b = a
a = [2]

assert a == [2]
assert b is original
assert original == [1]
print(a, b)
