import sqlite3

database = sqlite3.connect(":memory:")
database.execute("CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT)")
database.execute("INSERT INTO users VALUES (1, 'Ada')")
database.commit()
cache = {}


def name_of(user):
    if user not in cache:
        cache[user] = database.execute("SELECT name FROM users WHERE id = ?", (user,)).fetchone()[0]
    return cache[user]


def rename(user, name, deletes):
    with database:
        database.execute("UPDATE users SET name = ? WHERE id = ?", (name, user))
    if deletes:
        cache.pop(user, None)
    return name_of(user)


seen = [name_of(1), rename(1, "Lovelace", deletes=False), rename(1, "Countess", deletes=True)]
print(seen)
assert seen == ["Ada", "Ada", "Countess"]
