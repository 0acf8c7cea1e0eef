called = []


def compose(f, g):
    return lambda x: f(g(x))


def double(x):
    called.append(x)
    return 2 * x


raised = ValueError("not a number")


def parse(text):
    if text.isdecimal():
        return int(text)
    raise raised


chain = compose(double, compose(double, parse))
assert (chain("3"), called) == (12, [3, 6])
try:
    chain("x")
    caught = None
except ValueError as error:
    caught = error
assert caught is raised
assert called == [3, 6]
print(repr(caught))
