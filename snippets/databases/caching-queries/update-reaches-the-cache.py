import sqlite3

database = sqlite3.connect(":memory:")
database.execute("CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT)")
database.execute("INSERT INTO users VALUES (1, 'Ada')")
cache = {}


def name_of(user):
    if user not in cache:
        cache[user] = database.execute("SELECT name FROM users WHERE id = ?", (user,)).fetchone()[0]
    return cache[user]


assert name_of(1) == "Ada"
database.execute("UPDATE users SET name = 'Ada Lovelace' WHERE id = 1")
stored = database.execute("SELECT name FROM users").fetchone()[0]
assert stored == "Ada Lovelace"
print(name_of(1))
assert name_of(1) == stored
