import contextlib
import sqlite3

with contextlib.closing(sqlite3.connect(":memory:")) as connection:
    connection.execute("CREATE TABLE item (name TEXT)")
    with connection:
        connection.execute("INSERT INTO item VALUES ('lamp')")
    assert connection.in_transaction is False

    outcome = "nothing raised"
    try:
        with connection:
            connection.execute("INSERT INTO item VALUES ('sofa')")
            raise LookupError("no such customer")
    except LookupError as error:
        outcome = str(error)
    rows = connection.execute("SELECT name FROM item").fetchall()

closed = "still open"
try:
    connection.execute("SELECT 1")
except sqlite3.ProgrammingError as error:
    closed = str(error)
assert rows == [("lamp",)]
assert outcome == "no such customer"
assert closed == "Cannot operate on a closed database."
print(rows, outcome, closed)
