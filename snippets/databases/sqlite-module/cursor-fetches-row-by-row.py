import sqlite3

asked = []
connection = sqlite3.connect(":memory:")
connection.create_function("look", 1, lambda value: asked.append(value) or value)
connection.execute("CREATE TABLE numbers (n)")
connection.executemany("INSERT INTO numbers VALUES (?)", [(3,), (2,), (1,)])


def fetch(order):
    asked.clear()
    cursor = connection.execute(f"SELECT look(n) FROM numbers {order}")
    first = next(cursor)
    return [first, 1 in asked, list(cursor)]


stored, ordered, distinct = fetch(""), fetch("ORDER BY look(n)"), fetch("UNION SELECT 3")
connection.close()
assert stored == [(3,), False, [(2,), (1,)]]
assert ordered == [(1,), True, [(2,), (3,)]]
assert distinct == [(1,), True, [(2,), (3,)]]
print(stored, ordered)
