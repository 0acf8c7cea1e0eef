empty, filled = {}, {1}
print(type(empty).__name__, type(filled).__name__)
assert type(filled) is set and len(empty) + 1 == filled.pop()
assert type(empty) is set
