import sqlite3

reader, writer = (sqlite3.connect("app.db", isolation_level=None) for _ in range(2))
writer.execute("PRAGMA journal_mode = WAL")
writer.execute("CREATE TABLE log (step TEXT)")


def count():
    return reader.execute("SELECT count(*) FROM log").fetchone()[0]


reader.execute("BEGIN")
seen = [count()]
writer.execute("INSERT INTO log VALUES ('x')")
seen.append(count())
reader.execute("COMMIT")
seen.append(count())
print(seen)
assert seen == [0, 0, 1]
reader.close(), writer.close()
