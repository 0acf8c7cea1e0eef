import sqlite3

source, target = sqlite3.connect(":memory:"), sqlite3.connect(":memory:")
source.execute("CREATE TABLE users (id INTEGER PRIMARY KEY, name UNIQUE)")
source.execute("INSERT INTO users VALUES (7, 'O''Hara'), (8, NULL), (9, X'00FF'), (10, 0.1)")
script = "\n".join(source.iterdump())
target.executescript(script)
rows = target.execute("SELECT * FROM users").fetchall()
schemas = [database.execute("SELECT sql FROM sqlite_master").fetchall() for database in (source, target)]
source.execute("INSERT INTO users VALUES (11, CAST(X'FF' AS TEXT))")
try:
    refused = list(source.iterdump())
except sqlite3.OperationalError as error:
    refused = str(error).partition(" column")[0]
print(script.splitlines()[2], refused)
assert script.splitlines()[2].endswith("VALUES(7,'O''Hara');")
assert rows == [(7, "O'Hara"), (8, None), (9, b"\0\xff"), (10, 0.1)]
assert schemas[0] == schemas[1]
assert refused == "Could not decode to UTF-8"
