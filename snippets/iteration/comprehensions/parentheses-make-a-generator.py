made = (number**2 for number in range(3))
assert type(made).__name__ == "generator"
assert tuple(made) == (0, 1, 4)
print(type(made).__name__)
