import sqlite3

first, second = (sqlite3.connect("app.db", isolation_level=None, timeout=0) for _ in range(2))
first.execute("CREATE TABLE log (step TEXT)")
assert first.execute("PRAGMA journal_mode").fetchone() == ("delete",)
for connection in (first, second):
    connection.execute("BEGIN")
    connection.execute("SELECT count(*) FROM log").fetchone()


def outcome(connection, statement):
    try:
        connection.execute(statement)
    except sqlite3.OperationalError as error:
        return str(error)
    return "done"


first_writes = outcome(first, "INSERT INTO log VALUES ('a')")
second_writes = outcome(second, "INSERT INTO log VALUES ('b')")
first_commits = outcome(first, "COMMIT")
assert (first_writes, second_writes, first_commits) == ("done", "database is locked", "database is locked")
second.execute("ROLLBACK")
at_last = outcome(first, "COMMIT")
print(first_commits, at_last)
assert at_last == "done"
assert second.execute("SELECT step FROM log").fetchall() == [("a",)]
first.close(), second.close()
