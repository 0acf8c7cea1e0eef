import gc
import sys

extra = {repr(each): sys.getsizeof(each) - each.__sizeof__() for each in ([], set(), 5, "text", 1.5)}
assert extra == {"[]": 16, "set()": 16, "5": 0, "'text'": 0, "1.5": 0}
assert gc.is_tracked([]) is gc.is_tracked(set()) is True
assert gc.is_tracked(5) is gc.is_tracked("text") is gc.is_tracked(1.5) is False
print(extra)
