import sqlite3

reader, writer = (sqlite3.connect("app.db", isolation_level=None) for _ in range(2))
writer.execute("PRAGMA journal_mode = WAL")
writer.execute("CREATE TABLE log (step TEXT)")


def count():
    return reader.execute("SELECT count(*) FROM log").fetchone()[0]


reader.execute("BEGIN")
# The state is that of the first read, not that of `BEGIN`.
writer.execute("INSERT INTO log VALUES ('before the first read')")
seen = [count()]
writer.execute("INSERT INTO log VALUES ('x')")
seen.append(count())
reader.execute("COMMIT")
seen.append(count())
print(seen)
assert seen == [1, 1, 2]
reader.close(), writer.close()
