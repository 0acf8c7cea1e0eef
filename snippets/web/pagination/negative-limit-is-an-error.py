import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE item (id INTEGER PRIMARY KEY)")
connection.executemany("INSERT INTO item VALUES (?)", [(number,) for number in range(1000)])
rows = connection.execute("SELECT id FROM item ORDER BY id LIMIT ?", (-1,)).fetchall()
connection.close()
assert rows[:2] == [(0,), (1,)]
print(len(rows))
assert rows == []
