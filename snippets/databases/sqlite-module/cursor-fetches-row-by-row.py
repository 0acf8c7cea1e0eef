import sqlite3

asked = []
connection = sqlite3.connect(":memory:")
connection.create_function("look", 1, lambda value: asked.append(value) or value)
cursor = connection.execute("SELECT look(n), 'x' FROM (SELECT 1 AS n UNION ALL SELECT 2 UNION ALL SELECT 3)")
first = next(cursor)
asked_early = list(asked)
rest = list(cursor)
connection.close()
assert first == (1, "x")
assert 3 not in asked_early
assert asked == [1, 2, 3]
assert rest == [(2, "x"), (3, "x")]
print(first, rest)
