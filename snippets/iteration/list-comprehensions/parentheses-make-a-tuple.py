squares = (n * n for n in range(3))
print(type(squares).__name__)
assert tuple(squares) == (0, 1, 4)
assert type(squares) is tuple
