three, two = 3, 2
assert (three > two == True) is False
assert ((three > two) == True) is True
assert (three > two and two == True) is False
assert (two in [two] == [two]) is True
assert ((two in [two]) == [two]) is False
assert (two is two in [two]) is True
print(three > two == True)
