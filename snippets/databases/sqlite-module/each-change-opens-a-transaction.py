import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE item (name TEXT)")
opens = []
for change in ("INSERT INTO item VALUES ('lamp')", "WITH new AS (SELECT 'desk') INSERT INTO item SELECT * FROM new"):
    connection.execute(change)
    opens.append(connection.in_transaction)
    connection.commit()
assert connection.execute("SELECT name FROM item").fetchall() == [("lamp",), ("desk",)]
assert opens[0] is True
print(opens)
assert opens == [True, True]
