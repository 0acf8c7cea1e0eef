from array import array
from collections import deque

kinds = [list, tuple, str, range, deque, bytearray, array]
having = [kind.__name__ for kind in kinds if hasattr(kind, "sort")]
assert having == ["list"]
assert sorted(array("i", [2, 1])) == sorted(deque([2, 1])) == sorted(bytearray([2, 1])) == [1, 2]
print(having)
