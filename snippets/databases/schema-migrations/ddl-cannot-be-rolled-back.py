import sqlite3

database = sqlite3.connect(":memory:")
database.execute("CREATE TABLE users (name TEXT)")
database.execute("BEGIN")
database.execute("ALTER TABLE users ADD COLUMN email TEXT")
columns = [row[1] for row in database.execute("PRAGMA table_info(users)")]
assert columns == ["name", "email"]
database.execute("ROLLBACK")
columns = [row[1] for row in database.execute("PRAGMA table_info(users)")]
print(columns)
assert columns == ["name", "email"]
