from functools import cache

calls = []


@cache
def area(width, height):
    calls.append((width, height))
    return width * height


results = [area(2, 3), area(2, 3), area(3, 2)]
print(results, calls)
assert results == [6, 6, 6]
assert calls == [(2, 3), (3, 2)]
