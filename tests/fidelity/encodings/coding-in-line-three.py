#
#
# coding: latin-1
x = "é"
assert len(x) == 1
print(x)
