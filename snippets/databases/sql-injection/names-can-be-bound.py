import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE item (name TEXT, price INTEGER)")
connection.execute("INSERT INTO item VALUES ('sofa', 400), ('lamp', 30), ('desk', 90)")
rows = connection.execute("SELECT name FROM item ORDER BY ?", ("price",)).fetchall()
connection.close()
print(rows)
assert rows == [("lamp",), ("desk",), ("sofa",)]
