a, b, c = 2, 3, 2
assert a**b**c == a ** (b**c) == 512
assert (a**b) ** c == 64
assert 20 - 5 - 3 == 12
assert 16 / 4 / 2 == 2
assert 7 // 2 * 2 == 6
print(a**b**c)
