made = (number**2 for number in range(3))

print(type(made).__name__)
assert made == (0, 1, 4)
