import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE item (name TEXT, price INTEGER)")
connection.execute("INSERT INTO item VALUES ('sofa', 400), ('lamp', 30), ('desk', 90)")
written = connection.execute("SELECT name FROM item ORDER BY price").fetchall()
bound = connection.execute("SELECT name, ? FROM item ORDER BY ?", ("price",) * 2).fetchall()
try:
    connection.execute("SELECT name FROM ?", ("item",))
except sqlite3.OperationalError as error:
    outcome = str(error)
connection.close()
assert written == [("lamp",), ("desk",), ("sofa",)]
assert bound == [("sofa", "price"), ("lamp", "price"), ("desk", "price")]
assert outcome == 'near "?": syntax error'
print(bound, outcome)
