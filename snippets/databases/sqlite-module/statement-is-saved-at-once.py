import sqlite3

writer = sqlite3.connect("app.db")
writer.execute("CREATE TABLE item (name TEXT)")
writer.execute("INSERT INTO item VALUES ('lamp')")
reader = sqlite3.connect("app.db")
rows = reader.execute("SELECT name FROM item").fetchall()
print(rows)
writer.close()
reader.close()
assert rows == [("lamp",)]
