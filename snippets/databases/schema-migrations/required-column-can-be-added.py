import sqlite3

database = sqlite3.connect(":memory:")
database.execute("CREATE TABLE users (name TEXT)")
database.execute("INSERT INTO users VALUES ('ada')")
refused = []
try:
    database.execute("ALTER TABLE users ADD COLUMN email TEXT NOT NULL")
except sqlite3.OperationalError as error:
    refused.append(error.args[0])
columns = [row[1] for row in database.execute("PRAGMA table_info(users)")]
assert columns == (["name"] if refused else ["name", "email"])
print(refused)
assert refused == []
