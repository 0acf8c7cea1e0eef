import sqlite3

source, target = sqlite3.connect(":memory:"), sqlite3.connect(":memory:")
source.execute("CREATE TABLE users (name TEXT)")
source.executemany("INSERT INTO users VALUES (?)", [("ada",), ("b\0b",)])
target.executescript("\n".join(source.iterdump()))
rows = target.execute("SELECT name FROM users").fetchall()
assert rows[:1] == [("ada",)] and len(rows) == 2
print(rows)
assert rows == source.execute("SELECT name FROM users").fetchall()
