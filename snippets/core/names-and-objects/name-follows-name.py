a = [1]
b = a
a = [2]

print(a, b)
assert b == [2]
