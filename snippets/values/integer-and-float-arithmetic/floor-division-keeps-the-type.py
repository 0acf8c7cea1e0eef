quotients = [7 // 2, 7.5 // 2, 7 // 2.0, True // 1]

assert quotients == [3, 3.0, 3.0, 1]
assert [type(quotient) for quotient in quotients] == [int, float, float, int]
print(quotients)
