import sqlite3

source = sqlite3.connect(":memory:")
source.executescript("CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT UNIQUE); INSERT INTO users VALUES (7, 'O''Hara');")
script = "\n".join(source.iterdump())
target = sqlite3.connect(":memory:")
target.executescript(script)
rows = target.execute("SELECT * FROM users").fetchall()
print(script.splitlines()[0], rows)
assert script.startswith("BEGIN TRANSACTION;") and script.endswith("COMMIT;")
assert rows == [(7, "O'Hara")]
assert target.execute("SELECT sql FROM sqlite_master").fetchall() == source.execute("SELECT sql FROM sqlite_master").fetchall()
