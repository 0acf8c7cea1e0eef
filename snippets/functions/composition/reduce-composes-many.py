from functools import reduce


def compose(f, g):
    return lambda x: f(g(x))


def compose_all(*functions):
    return reduce(compose, functions, lambda x: x)


assert compose_all(str.title, str.strip, "{}!".format)(" ada") == "Ada!"
assert compose_all(str.strip)(" ada ") == "ada"
assert compose_all()("ada") == "ada"
print(compose_all(str.title, str.strip, "{}!".format)(" ada"))
