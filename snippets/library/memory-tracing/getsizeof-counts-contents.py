import sys

small, large = ["x"], ["x" * 1000]
more = sys.getsizeof(large) - sys.getsizeof(small)

print(f"more by {more} bytes")
assert more == 999
