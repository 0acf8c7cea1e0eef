import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE item (name TEXT, price INTEGER)")
connection.execute("INSERT INTO item VALUES (?, ?)", ("lamp", 30))
connection.execute("INSERT INTO item VALUES (:name, :price)", {"price": 90, "name": "desk"})
added = connection.executemany("INSERT INTO item VALUES (?, ?)", [("sofa", 400), ("rug", 60)])
rows = connection.execute("SELECT name, price FROM item ORDER BY price").fetchall()
connection.close()
assert rows == [("lamp", 30), ("rug", 60), ("desk", 90), ("sofa", 400)]
assert added.rowcount == 2
print(rows)
