import sqlite3

first, second = (sqlite3.connect("app.db", isolation_level=None, timeout=0) for _ in range(2))
first.execute("CREATE TABLE log (step TEXT)")
first.execute("PRAGMA journal_mode = WAL")
first.execute("BEGIN")
assert first.execute("SELECT count(*) FROM log").fetchone() == (0,)
second.execute("INSERT INTO log VALUES ('second')")
try:
    first.execute("INSERT INTO log VALUES ('first')")
    outcome = "written"
except sqlite3.OperationalError as error:
    outcome = str(error)
first.close(), second.close()
print(outcome)
assert outcome == "written"
