def curry(f):
    return lambda x: lambda y: f(x, y)


def add3(a, b, c):
    return a + b + c


assert (curry(divmod)(7)(2), add3(1, 2, 3)) == ((3, 1), 6)
try:
    outcome = curry(add3)(1)(2)(3)
except TypeError as error:
    outcome = type(error).__name__

print(outcome)
assert outcome == 6
