import sqlite3

connection = sqlite3.connect("app.db")
connection.execute("CREATE TABLE item (name TEXT)")
connection.execute("INSERT INTO item VALUES ('lamp')")
inserted = connection.execute("SELECT name FROM item").fetchall()
connection.close()

connection = sqlite3.connect("app.db")
remaining = connection.execute("SELECT name FROM item").fetchall()
connection.close()
assert inserted == [("lamp",)]
assert remaining == []
print(inserted, remaining)
