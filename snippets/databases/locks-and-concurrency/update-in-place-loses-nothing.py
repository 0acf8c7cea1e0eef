import sqlite3

first, second = (sqlite3.connect("app.db", isolation_level=None) for _ in range(2))
first.execute("CREATE TABLE counter (n INTEGER)")
first.execute("INSERT INTO counter VALUES (0)")
for connection in (first, second, first, second):
    connection.execute("UPDATE counter SET n = n + 1")
total = second.execute("SELECT n FROM counter").fetchone()[0]
print(total)
assert total == 4
first.close(), second.close()
