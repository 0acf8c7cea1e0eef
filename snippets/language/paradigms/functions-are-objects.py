def double(number):
    return 2 * number


def twice(function):
    return lambda number: function(function(number))


double.calls = 0
table = {"double": double, "quadruple": twice(double)}
results = [table[name](5) for name in table]

assert results == [10, 20]
assert (double.calls, isinstance(double, object)) == (0, True)
print(results)
