import copy

point = (1, 2)
duplicate = copy.copy(point)

assert duplicate is not point
