import sqlite3

connection = sqlite3.connect(":memory:")
by_position = connection.execute("SELECT ?, ?", ("lamp", 30)).fetchone()
by_name = connection.execute("SELECT :name, :price", {"price": 90, "name": "desk"}).fetchone()
connection.close()
assert by_position == ("lamp", 30)
assert by_name == ("desk", 90)
print(by_position, by_name)
