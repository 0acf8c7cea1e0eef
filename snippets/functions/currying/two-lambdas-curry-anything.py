def curry(f):
    return lambda x: lambda y: f(x, y)


try:
    outcome = curry(lambda a, b, c: a + b + c)(1)(2)(3)
except TypeError as error:
    outcome = "TypeError"

print(outcome)
assert outcome == 6
