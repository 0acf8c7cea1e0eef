import sqlite3

first, second = (sqlite3.connect("app.db", isolation_level=None) for _ in range(2))
first.execute("CREATE TABLE log (step TEXT)")
first.execute("PRAGMA journal_mode = WAL")
first.execute("BEGIN")
assert first.execute("SELECT count(*) FROM log").fetchone() == (0,)
second.execute("INSERT INTO log VALUES ('second')")
assert first.in_transaction and not second.in_transaction
refused = []
try:
    first.execute("INSERT INTO log VALUES ('first')")
except sqlite3.OperationalError as error:
    refused.append(error.args[0])
assert set(refused) <= {"database is locked"}
print(refused)
assert refused == []
