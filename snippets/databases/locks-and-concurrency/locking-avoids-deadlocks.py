import sqlite3

connections = [sqlite3.connect("app.db", isolation_level=None, timeout=0) for _ in range(2)]
connections[0].execute("CREATE TABLE log (step TEXT)")
for connection in connections:
    connection.execute("BEGIN")
    assert connection.execute("SELECT count(*) FROM log").fetchone() == (0,)


def outcome(connection, statement):
    try:
        connection.execute(statement)
    except sqlite3.OperationalError as error:
        return str(error)
    return "done"


outcomes = [outcome(connections[0], "INSERT INTO log VALUES ('a')"), outcome(connections[1], "INSERT INTO log VALUES ('b')")]
outcomes.append(outcome(connections[0], "COMMIT"))
for connection in connections:
    connection.close()
print(outcomes)
assert outcomes == ["done", "done", "done"]
