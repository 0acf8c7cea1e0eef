# shows: the caches of a fresh module are empty
import fnmatch
import functools

info = functools.lru_cache(maxsize=2)(abs).cache_info()
assert info == (0, 0, 2, 0)
print(info)
