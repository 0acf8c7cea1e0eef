assert bool.__bases__ == (int,)
assert (True + True, False * 5, int(True)) == (2, 0, 1)
assert sum([True, False, True]) == 2
assert type(True + True) is int
print(True + True, sum([True, False, True]))
