import functools

hole = getattr(functools, "Placeholder", None)
square = functools.partial(pow, hole, 2)
try:
    outcome = square(5)
except TypeError as error:
    outcome = type(error).__name__

print(outcome)
assert outcome == "TypeError"
