import sqlite3

first, second = (sqlite3.connect("app.db", isolation_level=None) for _ in range(2))
first.execute("CREATE TABLE counter (n INTEGER)")
first.execute("INSERT INTO counter VALUES (0)")
seen = [connection.execute("SELECT n FROM counter").fetchone()[0] for connection in (first, second)]
assert seen == [0, 0]
for connection, n in zip((first, second), seen):
    connection.execute("UPDATE counter SET n = ?", (n + 1,))
total = first.execute("SELECT n FROM counter").fetchone()[0]
first.close(), second.close()
print(total)
assert total == 2
