import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE item (name TEXT)")
connection.execute("INSERT INTO item VALUES ('lamp')")
try:
    connection.execute("UPDATE item SET name = 'sofa'; DELETE FROM item")
except Exception as error:
    outcome = str(error)
rows = connection.execute("SELECT name FROM item").fetchall()
assert outcome == "You can only execute one statement at a time."
assert rows == [("lamp",)]
print(outcome, rows)
