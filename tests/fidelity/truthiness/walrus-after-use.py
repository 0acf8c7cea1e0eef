# shows: a name that the condition changes has its earlier value to the left
# ends: refuted
# assertion: assert x == (x := 2)
# value: x -> 1
x = 1
print(x)
assert x == (x := 2)
