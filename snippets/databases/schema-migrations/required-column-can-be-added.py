import sqlite3

database = sqlite3.connect(":memory:")
database.execute("CREATE TABLE users (name TEXT)")
database.execute("INSERT INTO users VALUES ('ada')")
try:
    database.execute("ALTER TABLE users ADD COLUMN email TEXT NOT NULL")
    outcome = "added"
except sqlite3.OperationalError as error:
    outcome = str(error)
print(outcome)
assert outcome == "added"
