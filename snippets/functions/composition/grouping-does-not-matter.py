def compose(f, g):
    return lambda x: f(g(x))


f, g, h = (lambda x: x + 1), (lambda x: x * 10), (lambda x: x - 3)
left = [compose(compose(f, g), h)(x) for x in range(5)]
right = [compose(f, compose(g, h))(x) for x in range(5)]
swapped = [compose(compose(h, g), f)(x) for x in range(5)]
assert left == right == [-29, -19, -9, 1, 11]
assert swapped == [7, 17, 27, 37, 47]
print(left, swapped)
