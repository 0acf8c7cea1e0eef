import gc
import sys

extra = {type(each).__name__: sys.getsizeof(each) - each.__sizeof__() for each in ([], set(), 5, "text", 1.5)}
assert extra == {"list": 16, "set": 16, "int": 0, "str": 0, "float": 0}
assert [gc.is_tracked(each) for each in ([], set(), 5, "text", 1.5)] == [True, True, False, False, False]
print(extra)
