# shows: classes are found by their bases and among all objects
import collections
import gc

class Mine(collections.OrderedDict):
    pass


assert any(r is Mine for r in gc.get_referrers(collections.OrderedDict)) or Mine in collections.OrderedDict.__subclasses__()
found = [o for o in gc.get_objects() if o is Mine]
assert len(found) == 1
print(len(found))
