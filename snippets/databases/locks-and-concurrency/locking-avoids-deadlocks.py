import sqlite3

first, second = (sqlite3.connect("app.db", isolation_level=None, timeout=0) for _ in range(2))
first.execute("CREATE TABLE log (step TEXT)")
for connection in (first, second):
    connection.execute("BEGIN")
    assert connection.execute("SELECT count(*) FROM log").fetchone() == (0,)
refused = []
for connection, statement in [(first, "INSERT INTO log VALUES ('a')"), (second, "INSERT INTO log VALUES ('b')"), (first, "COMMIT")]:
    try:
        connection.execute(statement)
    except sqlite3.OperationalError as error:
        refused.append((statement, error.args[0]))
assert first.in_transaction and second.in_transaction
assert {text for statement, text in refused} <= {"database is locked"}
statements = [statement for statement, text in refused]
print(statements)
assert statements == []
