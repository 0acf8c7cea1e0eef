empty, filled = {}, {1, 2}
print(type(empty).__name__, type(filled).__name__)
assert type(filled) is set
assert type(empty) is set
