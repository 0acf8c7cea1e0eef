import sys
from collections import OrderedDict

sizes = [sys.getsizeof(kind.fromkeys(range(1000))) for kind in (dict, OrderedDict)]
assert sizes[1] - sizes[0] > 1000 * 3 * 8
assert list(OrderedDict.fromkeys(range(3))) == list(dict.fromkeys(range(3)))
print(sizes[1] > sizes[0])
