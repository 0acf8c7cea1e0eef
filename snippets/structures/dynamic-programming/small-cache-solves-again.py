import functools


def solved(decorate, n):
    count = 0

    @decorate
    def paths(i, j):
        nonlocal count
        count += 1
        return 1 if i == 0 or j == 0 else paths(i - 1, j) + paths(i, j - 1)

    return paths(n, n), count


def both(n):
    return [solved(decorate, n) for decorate in (functools.cache, functools.lru_cache)]


complete, limited = both(8)
assert complete == limited == (12870, 80)
deep = both(150)
assert deep[0][0] == deep[1][0]
assert (deep[0][1], deep[1][1] > deep[0][1]) == (22_800, True)
print(complete, deep[0][1])
