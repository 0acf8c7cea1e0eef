three, two = 3, 2
print(three > two == True, (three > two) == True)
assert (three > two) == True
assert three > two == True
