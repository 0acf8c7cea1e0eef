assert repr((6 / 3, 7 / 2, 0 / 5)) == "(2.0, 3.5, 0.0)"
assert type(6 / 3) is type(7 / 2) is type(0 / 5) is float
print(6 / 3, 7 / 2, 0 / 5)
