import gc
import sys


def total_size(item, seen):
    if id(item) in seen:
        return 0
    seen.add(id(item))
    return sys.getsizeof(item) + sum(total_size(part, seen) for part in gc.get_referents(item))


inner = ["text", "text"]
outer = [inner, inner[0]]
assert inner[0] is inner[1]
assert gc.get_referents(outer) in ([inner, "text"], ["text", inner])
parts = [sys.getsizeof(item) for item in (outer, inner, "text")]
assert total_size(outer, set()) == sum(parts)
print("each object counted once:", total_size(outer, set()) == sum(parts))
