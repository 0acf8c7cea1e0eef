def double(number):
    return 2 * number


def twice(function):
    return lambda number: function(function(number))


double.unit = "EUR"
table = [double, twice(double)]
results = [function(5) for function in table]
try:
    len.unit = "items"
    refused = None
except AttributeError as error:
    refused = str(error).partition(" and no ")[0]

assert results == [10, 20]
assert vars(double) == {"unit": "EUR"}
assert refused == "'builtin_function_or_method' object has no attribute 'unit'"
print(results, vars(double), refused)
