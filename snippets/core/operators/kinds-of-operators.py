a, b, items = 13, 4, [13, [4]]

assert [a + b, a - b, a * b, a / b, a // b, a % b, a**b] == [17, 9, 52, 3.25, 3, 1, 28561]
assert [a == b, a != b, a < b, a <= b, a > b, a >= b] == [False, True, False, False, True, True]
assert [a & b, a | b, a ^ b, ~a, a << b, a >> b] == [4, 13, 9, -14, 208, 0]
assert [a and b, a or b, not a] == [4, 13, False]
assert [items is items, items is not items[:], a in items, b not in items] == [True] * 4
print(a // b, a ^ b, a and b)
