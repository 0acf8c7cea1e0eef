import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE item (id INTEGER PRIMARY KEY)")
connection.executemany("INSERT INTO item VALUES (?)", [(number,) for number in range(1000)])
rows = connection.execute("SELECT id FROM item ORDER BY id LIMIT ?", (-5,)).fetchall()
connection.close()
assert rows == [(number,) for number in range(1000)]
print(len(rows))
assert rows == []
