a = [1]
b = a
assert b is a
a = [2]

print(a, b)
assert a == [2] and b in ([1], [2])
assert b == [2]
