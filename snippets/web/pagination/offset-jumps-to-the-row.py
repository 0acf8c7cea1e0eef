import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE item (id INTEGER PRIMARY KEY)")
connection.executemany("INSERT INTO item VALUES (?)", [(number,) for number in range(1000)])
read = []
connection.create_function("noted", 1, lambda number: read.append(number) is None)
rows = connection.execute("SELECT id FROM item WHERE noted(id) ORDER BY id LIMIT 10 OFFSET 900").fetchall()
assert rows == [(number,) for number in range(900, 910)]
print(len(read))
assert len(read) == 10
