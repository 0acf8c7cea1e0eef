two = 2
assert (3 > two == True) is False
assert ((3 > two) == True) is True
assert (3 > two and two == True) is False
assert (two in [two] == [two]) is True
assert ((two in [two]) == [two]) is False
assert (two is two in [two]) is True
print(3 > two == True, (3 > two) == True, 3 > two and two == True)
