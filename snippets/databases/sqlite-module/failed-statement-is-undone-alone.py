import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE item (name TEXT UNIQUE)")
connection.execute("INSERT INTO item VALUES ('lamp')")
outcome = "nothing raised"
try:
    connection.execute("INSERT INTO item VALUES ('sofa'), ('lamp')")
except sqlite3.IntegrityError as error:
    outcome = type(error).__name__
still_open = connection.in_transaction
rows = connection.execute("SELECT name FROM item").fetchall()
connection.close()
assert outcome == "IntegrityError"
assert still_open is True
assert rows == [("lamp",)]
print(outcome, rows)
