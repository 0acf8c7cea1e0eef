import sqlite3

first, second, reader = (sqlite3.connect("app.db", isolation_level=None, timeout=0) for _ in range(3))
first.execute("CREATE TABLE log (step TEXT)")
first.execute("PRAGMA journal_mode = WAL")
count = "SELECT count(*) FROM log"
reader.execute("BEGIN")
seen = [reader.execute(count).fetchone()]
first.execute("BEGIN IMMEDIATE")
seen.append(first.execute(count).fetchone())
try:
    second.execute("INSERT INTO log VALUES ('second')")
except sqlite3.OperationalError as error:
    refused = str(error)
first.execute("INSERT INTO log VALUES ('first')")
first.execute("COMMIT")
seen += [connection.execute(count).fetchone() for connection in (reader, second)]
print(refused, seen)
assert refused == "database is locked"
assert seen == [(0,), (0,), (0,), (1,)]
first.close(), second.close(), reader.close()
