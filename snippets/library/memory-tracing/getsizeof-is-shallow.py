import sys

small, large = ["x"], ["x" * 1000]
assert sys.getsizeof(large[0]) - sys.getsizeof(small[0]) == 999
assert sys.getsizeof(large) == sys.getsizeof(small)
print("difference of the lists:", sys.getsizeof(large) - sys.getsizeof(small))
