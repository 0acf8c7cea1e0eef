import gc
import sys


def total_size(item, seen):
    if id(item) in seen:
        return 0
    seen.add(id(item))
    return sys.getsizeof(item) + sum(total_size(part, seen) for part in gc.get_referents(item))


text = "x" * 1000
inner = [text, text]
outer = [inner, text]
assert [referent is text for referent in gc.get_referents(inner)] == [True, True]
parts = [sys.getsizeof(item) for item in (outer, inner, text)]
assert total_size(outer, set()) == sum(parts)
print("each object counted once:", total_size(outer, set()) == sum(parts))
