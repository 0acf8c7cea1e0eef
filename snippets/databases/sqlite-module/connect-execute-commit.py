import sqlite3

connection = sqlite3.connect("app.db")
connection.execute("CREATE TABLE item (name TEXT)")
connection.execute("INSERT INTO item VALUES (?)", ("lamp",))
connection.commit()
connection.close()

connection = sqlite3.connect("app.db")
rows = connection.execute("SELECT name FROM item").fetchall()
connection.close()
assert rows == [("lamp",)]
print(rows)
