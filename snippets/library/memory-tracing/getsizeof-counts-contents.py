import sys

small, large = ["x"], ["x" * 1000]
assert sys.getsizeof(large[0]) - sys.getsizeof(small[0]) == 999
more = sys.getsizeof(large) - sys.getsizeof(small)

print(f"more by {more} bytes")
assert more in (0, 999)
assert more == 999
