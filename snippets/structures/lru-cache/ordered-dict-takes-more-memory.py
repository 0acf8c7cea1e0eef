import sys
from collections import OrderedDict

tables = [kind.fromkeys(range(1000)) for kind in (dict, OrderedDict)]
assert tables[0] == tables[1] and list(tables[0]) == list(tables[1]) == list(range(1000))
sizes = [sys.getsizeof(table) for table in tables]
assert sizes[1] - sizes[0] > 1000 * 3 * 8
print(sizes[1] > sizes[0])
