# shows: two activations of a generator with one assert keep their own values
# ends: refuted
# value: x -> 1
def g(x):
    got = yield
    assert x + got != 11
    yield x


one, two = g(1), g(2)
next(one)
next(two)
two.send(100)
one.send(10)
