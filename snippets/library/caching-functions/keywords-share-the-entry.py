from functools import lru_cache


@lru_cache
def area(width, height):
    return width * height


area(2, 3)
area(2, height=3)

print(area.cache_info())
assert area.cache_info().hits == 1
