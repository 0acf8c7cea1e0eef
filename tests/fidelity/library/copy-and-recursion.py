# shows: a deep copy of a recursive list
import copy

x = []
x.append(x)
y = copy.deepcopy(x)
assert y is not x and y[0] is y
print(y)
