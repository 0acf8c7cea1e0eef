import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE item (name TEXT, price INTEGER)")
connection.execute("INSERT INTO item VALUES ('sofa', 400), ('lamp', 30), ('desk', 90)")
constants = connection.execute("SELECT ? FROM item", ("price",)).fetchall()
outcome = "nothing raised"
try:
    connection.execute("SELECT name FROM ?", ("item",))
except sqlite3.OperationalError as error:
    outcome = str(error)


def ordered_by(column):
    checked = {"name": "name", "price": "price"}[column]
    return [name for name, in connection.execute(f"SELECT name FROM item ORDER BY {checked}")]


by_price, by_name = ordered_by("price"), ordered_by("name")
connection.close()
assert constants == [("price",), ("price",), ("price",)]
assert outcome == 'near "?": syntax error'
assert by_price == ["lamp", "desk", "sofa"]
assert by_name == ["desk", "lamp", "sofa"]
print(constants, outcome)
