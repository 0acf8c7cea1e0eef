x = 1 # hiddenx = 2
assert x == 2
print(x)
