from functools import cache

calls = []


@cache
def area(sides):
    calls.append(sides)
    width, height = sides
    return width * height


results = [area((2, 3)), area((2, 3)), area((4, 3))]
try:
    area([2, 3])
except TypeError as error:
    refused = str(error)
print(results, calls)
assert results == [6, 6, 12]
assert calls == [(2, 3), (4, 3)]
assert "unhashable type: 'list'" in refused
