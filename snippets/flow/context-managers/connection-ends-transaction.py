import sqlite3
from contextlib import closing

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE fruit (name)")
with connection:
    connection.execute("INSERT INTO fruit VALUES ('apple')")
assert connection.in_transaction is False

outcome = "nothing raised"
try:
    with connection:
        connection.execute("INSERT INTO fruit VALUES ('pear')")
        raise ValueError("no pears")
except ValueError as error:
    outcome = f"ValueError: {error}"
assert outcome == "ValueError: no pears"
rows = connection.execute("SELECT name FROM fruit").fetchall()
assert rows == [("apple",)]

with closing(connection):
    pass
outcome = "still open"
try:
    connection.execute("SELECT 1")
except sqlite3.ProgrammingError as error:
    outcome = str(error)
assert outcome == "Cannot operate on a closed database."
print(rows, outcome)
