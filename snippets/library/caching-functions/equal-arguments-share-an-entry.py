from functools import lru_cache


def results(**options):
    calls = []

    @lru_cache(**options)
    def area(width, height):
        calls.append((width, height))
        return width * height

    return [area(width, 2) for width in (3, 3.0)], len(calls)


assert results() == ([6, 6], 1)
assert type(results()[0][1]) is int
assert results(typed=True) == ([6, 6.0], 2)
print(results(), results(typed=True))
