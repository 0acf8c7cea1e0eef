import sqlite3

first, second = (sqlite3.connect("app.db", isolation_level=None, timeout=0) for _ in range(2))
first.execute("PRAGMA journal_mode = WAL")
first.execute("CREATE TABLE counter (n INTEGER)")
first.execute("INSERT INTO counter VALUES (0)")
INCREMENT = "UPDATE counter SET n = n + 1"


def outcome(connection):
    try:
        return connection.execute(INCREMENT).rowcount
    except sqlite3.OperationalError as error:
        return error.args[0]


def read(connection):
    return connection.execute("SELECT n FROM counter").fetchone()[0]


# Both have read 0. The second is refused while the first has not committed, and again as long as it sees the old state.
second.execute("BEGIN")
seen = [read(first), read(second)]
first.execute("BEGIN IMMEDIATE")
outcomes = [outcome(first), outcome(second)]
first.execute("COMMIT")
outcomes += [outcome(second), second.execute("ROLLBACK").rowcount, outcome(second)]
assert seen == [0, 0]
assert outcomes == [1, "database is locked", "database is locked", -1, 1]
assert (read(first), read(second)) == (2, 2)
print(outcomes, read(second))
first.close(), second.close()
