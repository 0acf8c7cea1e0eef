import contextlib
import sqlite3

with contextlib.closing(sqlite3.connect(":memory:")) as connection:
    connection.execute("CREATE TABLE item (name TEXT)")
    states = []
    with connection:
        connection.execute("INSERT INTO item VALUES ('lamp')")
        states.append(connection.in_transaction)
    states.append(connection.in_transaction)

    outcome = "nothing raised"
    try:
        with connection:
            connection.execute("INSERT INTO item VALUES ('sofa')")
            inside = connection.execute("SELECT count(*) FROM item").fetchone()
            raise LookupError("no such customer")
    except LookupError as error:
        outcome = str(error)
    states.append(connection.in_transaction)
    rows = connection.execute("SELECT name FROM item").fetchall()
    connection.rollback()
    kept = connection.execute("SELECT name FROM item").fetchall()
assert states == [True, False, False]
assert (inside, outcome) == ((2,), "no such customer")
assert rows == kept == [("lamp",)]
print(states, outcome, rows)
