import sqlite3

connection = sqlite3.connect(":memory:")
plain = connection.execute("SELECT 'lamp' AS name, 30 AS price").fetchone()
connection.row_factory = sqlite3.Row
row = connection.execute("SELECT 'lamp' AS name, 30 AS price").fetchone()
connection.close()
assert plain == ("lamp", 30)
assert (row[1], row["price"], row["PRICE"]) == (30, 30, 30)
assert dict(row) == {"name": "lamp", "price": 30}
print(plain, dict(row))
