def by_def(number):
    return number * 2


by_lambda = lambda number: number * 2

assert type(by_lambda) is type(by_def)
assert (by_def.__name__, by_lambda.__name__) == ("by_def", "<lambda>")
assert (by_def(21), by_lambda(21), (lambda number: number * 2)(21)) == (42, 42, 42)
print(by_def.__name__, by_lambda.__name__)
