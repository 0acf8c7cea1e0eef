def collect(*args):
    return args


first, *rest = 1, 2, 3
print(type(rest).__name__, type(collect(2, 3)).__name__)
assert (first, list(rest)) == (1, [2, 3])
assert rest == collect(2, 3)
