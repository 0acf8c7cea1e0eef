from itertools import chain

flat = list(chain.from_iterable([[1, [2, 3]], [[4]]]))
print(flat)
assert flat in ([1, [2, 3], [4]], [1, 2, 3, 4])
assert flat == [1, 2, 3, 4]
