from functools import lru_cache


@lru_cache
def area(width, height):
    return width * height


misses = []
for args, kwargs in [
    ((2, 3), {}),
    ((2, 3), {}),
    ((2,), {"height": 3}),
    ((), {"width": 2, "height": 3}),
    ((), {"height": 3, "width": 2}),
]:
    area(*args, **kwargs)
    misses.append(area.cache_info().misses)

outcome = "nothing raised"
try:
    area([2], 3)
except TypeError:
    outcome = "TypeError"

assert misses == [1, 1, 2, 3, 4]
assert outcome == "TypeError"
print(misses, outcome)
