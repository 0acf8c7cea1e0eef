import sqlite3

database = sqlite3.connect(":memory:")
database.execute("CREATE TABLE users (name TEXT UNIQUE)")
database.execute("INSERT INTO users VALUES ('ada')")
attempts = 0
for attempts in range(1, 6):
    try:
        database.execute("INSERT INTO users VALUES ('ada')")
        break
    except sqlite3.Error:
        continue
else:
    attempts = "none helped"
print(attempts)
assert attempts != "none helped"
