from functools import lru_cache


def add(x, y):
    return x + y


arguments = [(1, 2), (3, 4), (1, 2)]
plain = [add(*each) for each in arguments]
cached = lru_cache(add)
assert plain == [3, 7, 3]
assert [cached(*each) for each in arguments] == plain
assert [add(*each) for each in reversed(arguments)][::-1] == plain
assert cached.cache_info().hits == 1
assert (1 == 1.0, str(1) == str(1.0)) == (True, False)
print(plain)
