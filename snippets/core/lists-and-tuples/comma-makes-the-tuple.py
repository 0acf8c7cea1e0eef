def divide(a, b):
    return a // b, a % b


single = 1,
assert type(single) is tuple
assert single == (1,)
assert type((1)) is int
assert type(divide(7, 2)) is tuple
assert divide(7, 2) == (3, 1)
assert (lambda *parameters, last: (parameters, last))(1, 2, last=3) == ((1, 2), 3)
assert type(()) is tuple
print(single, divide(7, 2), ())
