import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE item (name TEXT, price INTEGER)")
connection.execute("INSERT INTO item VALUES ('sofa', 400), ('lamp', 30), ('desk', 90)")
assert connection.execute("SELECT name FROM item ORDER BY price").fetchall() == [("lamp",), ("desk",), ("sofa",)]
rows = connection.execute("SELECT ?, name FROM item ORDER BY ?", ("price",) * 2).fetchall()
assert {bound for bound, name in rows} == {"price"}
names = [name for bound, name in rows]
print(names)
assert names == ["lamp", "desk", "sofa"]
