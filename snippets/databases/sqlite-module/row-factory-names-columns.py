import sqlite3

connection = sqlite3.connect(":memory:")
plain = connection.execute("SELECT 'lamp' AS name, 30 AS price").fetchone()
connection.row_factory = sqlite3.Row
row = connection.execute("SELECT 'lamp' AS name, 30 AS price").fetchone()
german = connection.execute("SELECT 5 AS größe").fetchone()
try:
    german["GRößE"]
except IndexError as error:
    missing = str(error)
assert plain == ("lamp", 30)
assert (row[1], row["price"], row["PRICE"]) == (30, 30, 30)
assert german["größe"] == 5 and missing == "No item with that key"
assert dict(row) == {"name": "lamp", "price": 30}
print(plain, dict(row))
