from functools import partial, reduce
from operator import add, itemgetter, mul

double = partial(mul, 2)
compose = lambda *functions: lambda value: reduce(lambda result, function: function(result), functions, value)

results = [
    list(map(double, [1, 2, 3])),
    list(filter(lambda number: number % 2, [1, 2, 3])),
    sorted([("b", 1), ("a", 2)], key=itemgetter(1), reverse=True),
    reduce(add, [1, 2, 3]),
    compose(double, str)(50),
]
assert results == [[2, 4, 6], [1, 3], [("a", 2), ("b", 1)], 6, "100"]
print(results)
