import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE item (id INTEGER PRIMARY KEY)")
connection.executemany("INSERT INTO item VALUES (?)", [(number,) for number in range(1000)])
read = []
connection.create_function("noted", 1, lambda number: read.append(number) is None)
by_offset = connection.execute("SELECT id FROM item WHERE noted(id) ORDER BY id LIMIT 10 OFFSET 900").fetchall()
offset_cost = len(read)
read.clear()
by_key = connection.execute("SELECT id FROM item WHERE id > 899 AND noted(id) ORDER BY id LIMIT 10").fetchall()
assert by_offset == by_key == [(number,) for number in range(900, 910)]
assert (offset_cost, len(read)) == (910, 10)
print(offset_cost)
