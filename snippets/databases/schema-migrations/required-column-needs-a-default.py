import sqlite3

database = sqlite3.connect(":memory:")
database.execute("CREATE TABLE users (name TEXT)")
database.execute("INSERT INTO users VALUES ('ada')")
try:
    database.execute("ALTER TABLE users ADD COLUMN email TEXT NOT NULL")
except sqlite3.OperationalError as error:
    refused = str(error)
database.execute("ALTER TABLE users ADD COLUMN key TEXT NOT NULL AS (upper(name))")
database.execute("ALTER TABLE users ADD COLUMN email TEXT NOT NULL DEFAULT 'unknown'")
database.execute("INSERT INTO users (name, email) VALUES ('bob', 'b@example')")
rows = database.execute("SELECT * FROM users ORDER BY name").fetchall()
print(refused, rows)
assert refused == "Cannot add a NOT NULL column with default value NULL"
assert rows == [("ada", "ADA", "unknown"), ("bob", "BOB", "b@example")]
