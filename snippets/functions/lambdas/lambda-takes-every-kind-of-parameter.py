function = lambda a, /, b, c=3, *args, d, e=5, **kwargs: (a, b, c, args, d, e, kwargs)

try:
    compile("(lambda number: int: number)", "example", "eval")
except SyntaxError as error:
    outcome = type(error).__name__

assert function(1, 2, d=4) == (1, 2, 3, (), 4, 5, {})
assert function(1, 2, 30, 40, d=4, x=6) == (1, 2, 30, (40,), 4, 5, {"x": 6})
assert (lambda: 0)() == 0
assert outcome == "SyntaxError"
print(function(1, 2, 30, 40, d=4, x=6))
