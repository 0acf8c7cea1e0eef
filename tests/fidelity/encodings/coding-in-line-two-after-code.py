x = "é"
# the coding: latin-1 is not read here
assert len(x) == 1
print(x)
