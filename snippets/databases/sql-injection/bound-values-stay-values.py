import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE user (name TEXT)")
connection.execute("INSERT INTO user VALUES ('Ann'), ('Bob')")
names = ["nobody' OR '1' = '1", "x'; DROP TABLE user; --", "O'Hara"]
found = [connection.execute("SELECT name FROM user WHERE name = ?", (name,)).fetchall() for name in names]
connection.executemany("INSERT INTO user VALUES (?)", [(name,) for name in names])
stored = [name for name, in connection.execute("SELECT name FROM user ORDER BY rowid")]
assert found == [[], [], []]
assert stored == ["Ann", "Bob", "nobody' OR '1' = '1", "x'; DROP TABLE user; --", "O'Hara"]
print(stored)
