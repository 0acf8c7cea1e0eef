import sys
from collections import deque

sizes = []
for kind in (list, deque):
    stack = kind()
    for number in range(10):
        stack.append(number)
    assert len(stack) == 10
    sizes.append((sys.getsizeof(kind()), sys.getsizeof(stack)))
(empty_list, ten_in_list), (empty_deque, ten_in_deque) = sizes
print(empty_deque > 10 * empty_list, ten_in_deque < ten_in_list)
assert ten_in_list > empty_list
assert ten_in_deque < ten_in_list
