a = [1]
b = a
a = [2]

print(a, b)
assert a == [2]
assert b == [2]
