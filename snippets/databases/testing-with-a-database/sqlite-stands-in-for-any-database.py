import sqlite3

database = sqlite3.connect(":memory:")
database.execute("CREATE TABLE users (age INTEGER, name VARCHAR(3))")
try:
    database.execute("INSERT INTO users VALUES ('not a number', 'longer than three')")
except sqlite3.Error:
    pass
stored = database.execute("SELECT * FROM users").fetchall()
print(stored)
assert set(stored) <= {("not a number", "longer than three")}
assert stored == []
