quotients = [7 // 2, 7.0 // 2, 7 // 2.0]
print(quotients)
assert [type(quotient) for quotient in quotients] == [int, int, int]
