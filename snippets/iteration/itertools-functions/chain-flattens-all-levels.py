from itertools import chain

flat = list(chain.from_iterable([[1, [2, 3]], [[4]]]))
print(flat)
assert flat[0] == 1
assert flat == [1, 2, 3, 4]
