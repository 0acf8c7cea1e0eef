pairs = [(7, 2), (-7, 2), (7, -2), (-7, -2)]

assert [a // b for a, b in pairs] == [3, -4, -4, 3]
assert [float(a) // b for a, b in pairs] == [3.0, -4.0, -4.0, 3.0]
print([a // b for a, b in pairs])
