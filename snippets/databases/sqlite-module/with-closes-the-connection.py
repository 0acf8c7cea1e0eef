import sqlite3

with sqlite3.connect(":memory:") as connection:
    connection.execute("CREATE TABLE item (name TEXT)")

outcome = "still open"
try:
    connection.execute("SELECT name FROM item")
except sqlite3.ProgrammingError as error:
    outcome = str(error)
connection.close()
print(outcome)
assert outcome == "Cannot operate on a closed database."
