def curry(f):
    return lambda x: lambda y: f(x, y)


def add3(a, b, c):
    return a + b + c


first = curry(add3)(1)
assert add3(1, 2, 3) == 6
try:
    first(2)
    outcome = "waiting"
except TypeError as error:
    outcome = str(error)
assert outcome == "add3() missing 1 required positional argument: 'c'"
assert curry(lambda a, b: a - b)(7)(2) == 5
print(outcome)
