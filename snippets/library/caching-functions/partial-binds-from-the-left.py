import functools

assert functools.partial(pow, 2)(5) == 32
hole = getattr(functools, "Placeholder", None)
square = functools.partial(pow, hole, 2)
assert (square.func, square.args[1]) == (pow, 2)
try:
    outcome = square(5)
except TypeError as error:
    outcome = type(error).__name__

print(outcome)
assert outcome in (25, "TypeError")
assert outcome == "TypeError"
