squares = (n * n for n in range(3))
print(type(squares).__name__)
assert tuple(n * n for n in range(3)) == (0, 1, 4)
assert squares == (0, 1, 4)
