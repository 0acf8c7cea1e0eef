def area(width, height):
    return width + height


def expected(width, height):
    return width + height


def counted(width, height):
    return len([(x, y) for x in range(width) for y in range(height)])


sizes = [(2, 5), (3, 4)]
by_counting = [area(*size) - counted(*size) for size in sizes]
by_formula = [area(*size) - expected(*size) for size in sizes]
print(by_counting, by_formula)
assert by_counting == [-3, -5]
assert by_formula == [0, 0]
assert by_formula == by_counting
