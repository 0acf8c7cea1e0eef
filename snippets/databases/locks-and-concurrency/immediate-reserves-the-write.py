import sqlite3

first, second = (sqlite3.connect("app.db", isolation_level=None, timeout=0) for _ in range(2))
first.execute("CREATE TABLE log (step TEXT)")
first.execute("PRAGMA journal_mode = WAL")


def try_to_write(connection):
    try:
        connection.execute("INSERT INTO log VALUES ('x')")
    except sqlite3.OperationalError as error:
        return str(error)


first.execute("BEGIN IMMEDIATE")
count = first.execute("SELECT count(*) FROM log").fetchone()
refused = try_to_write(second)
assert (count, refused) == ((0,), "database is locked")
assert try_to_write(first) is None
first.execute("COMMIT")
assert try_to_write(second) is None
total = first.execute("SELECT count(*) FROM log").fetchone()
print(refused, total)
assert total == (2,)
first.close(), second.close()
