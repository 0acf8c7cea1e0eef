quotients = [7 // 2, 7.0 // 2, 7 // 2.0]
print(quotients)
assert quotients == [3, 3, 3]
assert [type(quotient) for quotient in quotients] == [int, int, int]
