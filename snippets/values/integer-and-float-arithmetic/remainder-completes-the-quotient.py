pairs = [(7, 2), (-7, 2), (7, -2), (-7, -2), (6, -2)]

assert [a % b for a, b in pairs] == [1, 1, -1, -1, 0]
assert [(a // b) * b + a % b for a, b in pairs] == [7, -7, 7, -7, 6]
assert [divmod(a, b) for a, b in pairs] == [(3, 1), (-4, 1), (-4, -1), (3, -1), (-3, 0)]
print([divmod(a, b) for a, b in pairs])
