called = []


def curry(f):
    return lambda x: lambda y: f(x, y)


def power(base, exponent):
    called.append((base, exponent))
    return base**exponent


waiting = curry(power)(2)
assert called == []
assert waiting(5) == 32
assert called == [(2, 5)]
print(waiting(3))
