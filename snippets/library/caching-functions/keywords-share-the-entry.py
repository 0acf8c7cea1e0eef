from functools import lru_cache


@lru_cache
def area(width, height):
    calls.append((width, height))
    return width * height


calls = []
assert [area(2, 3), area(2, 3), area(2, height=3)] == [6, 6, 6]
assert calls[0] == (2, 3)
assert set(calls) == {(2, 3)}
assert area.cache_info().currsize == len(calls)

print("calls of the function:", calls)
assert calls == [(2, 3)]
