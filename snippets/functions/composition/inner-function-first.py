order = []


def compose(f, g):
    return lambda x: f(g(x))


def double(x):
    order.append("double")
    return 2 * x


def increment(x):
    order.append("increment")
    return x + 1


assert compose(double, increment)(5) == 12
assert order == ["increment", "double"]
assert compose(increment, double)(5) == 11
print(order[:2])
