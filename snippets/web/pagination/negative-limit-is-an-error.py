import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE item (id INTEGER PRIMARY KEY)")
connection.executemany("INSERT INTO item VALUES (?)", [(1,), (2,), (3,)])
limited = "SELECT id FROM item ORDER BY id LIMIT ?"
rows = {limit: connection.execute(limited, (limit,)).fetchall() for limit in (2, 0, -2)}
assert rows == {2: [(1,), (2,)], 0: [], -2: [(1,), (2,), (3,)]}
print(rows)
assert rows[-2] == []
