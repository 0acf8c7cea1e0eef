import sqlite3

first, second = (sqlite3.connect("app.db", isolation_level=None) for _ in range(2))
first.execute("CREATE TABLE counter (n INTEGER)")
first.execute("INSERT INTO counter VALUES (0)")
seen = [connection.execute("SELECT n FROM counter").fetchone()[0] for connection in (first, second)]
written = [
    connection.execute("UPDATE counter SET n = ? RETURNING n", (n + 1,)).fetchall()
    for connection, n in zip((first, second), seen)
]
assert (seen, written) == ([0, 0], [[(1,)], [(1,)]])
total = second.execute("SELECT n FROM counter").fetchone()[0]
print(total)
assert total == 2
