def area(width, height):
    return width + height


def expected(width, height):
    return width + height


def counted(width, height):
    return len([(x, y) for x in range(width) for y in range(height)])


sizes = [(1, 2), (2, 2), (3, 4)]
by_counting = [size for size in sizes if area(*size) != counted(*size)]
by_formula = [size for size in sizes if area(*size) != expected(*size)]
print(by_counting, by_formula)
assert (by_counting, by_formula) == ([(1, 2), (3, 4)], [])
assert by_formula == by_counting
