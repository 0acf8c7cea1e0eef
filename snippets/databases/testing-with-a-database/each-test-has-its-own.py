import sqlite3

first, second = sqlite3.connect(":memory:"), sqlite3.connect(":memory:")
first.execute("CREATE TABLE users (name TEXT)")
first.execute("INSERT INTO users VALUES ('ada')")
tables = [database.execute("SELECT name FROM sqlite_master").fetchall() for database in (first, second)]
print(tables)
assert tables == [[("users",)], []]
assert first.execute("SELECT name FROM users").fetchall() == [("ada",)]
