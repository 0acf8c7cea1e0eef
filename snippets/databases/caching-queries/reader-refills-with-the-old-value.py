import sqlite3

writer, reader = (sqlite3.connect("app.db", isolation_level=None) for _ in range(2))
writer.execute("PRAGMA journal_mode = WAL")
writer.execute("CREATE TABLE users (name TEXT)")
writer.execute("INSERT INTO users VALUES ('old')")
now, cache = 0, {}


def read(lifetime=60):
    name, expires = cache.get("name", (None, 0))
    if now >= expires:
        name, expires = reader.execute("SELECT name FROM users").fetchone()[0], now + lifetime
        cache["name"] = name, expires
    return name


seen = [read()]
writer.execute("BEGIN")
writer.execute("UPDATE users SET name = 'new'")
cache.clear()
seen.append(read())
writer.execute("COMMIT")
seen.append(read())
now = 59
seen.append(read())
now = 60
seen.append(read())
print(seen)
assert seen == ["old", "old", "old", "old", "new"]
writer.close(), reader.close()
