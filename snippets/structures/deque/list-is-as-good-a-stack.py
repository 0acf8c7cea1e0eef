import sys
from collections import deque

empty = {kind.__name__: sys.getsizeof(kind()) for kind in (list, deque)}
assert empty["deque"] > 10 * empty["list"]
assert empty["deque"] > 64 * 8
assert sys.getsizeof(deque(range(20))) == empty["deque"] > sys.getsizeof(list(range(20))) > empty["list"]
print(empty["deque"] > 10 * empty["list"])
