import sqlite3

database = sqlite3.connect(":memory:", isolation_level=None)
database.execute("CREATE TABLE teams (id INTEGER PRIMARY KEY)")
database.execute("CREATE TABLE users (age INTEGER, name VARCHAR(3), team INTEGER REFERENCES teams)")
database.execute("INSERT INTO users VALUES ('old', 'longer', 99)")
stored = database.execute("SELECT age, typeof(age), name, team FROM users").fetchone()
database.execute("PRAGMA foreign_keys = ON")
try:
    database.execute("INSERT INTO users VALUES (1, 'ada', 98)")
except sqlite3.IntegrityError as error:
    refused = str(error)
print(stored, refused)
assert stored == ("old", "text", "longer", 99)
assert refused == "FOREIGN KEY constraint failed"
