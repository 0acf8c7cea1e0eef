two = 2
print(3 > two == True, (3 > two) == True)
assert (3 > two) == True
assert 3 > two == True
