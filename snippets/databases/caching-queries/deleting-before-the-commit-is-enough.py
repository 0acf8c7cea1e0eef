import sqlite3

writer, reader = (sqlite3.connect("app.db", isolation_level=None) for _ in range(2))
writer.execute("PRAGMA journal_mode = WAL")
writer.execute("CREATE TABLE users (name TEXT)")
writer.execute("INSERT INTO users VALUES ('old')")


def read(cache):
    return cache.setdefault("name", reader.execute("SELECT name FROM users").fetchone()[0])


def result(order):
    cache = {"name": "old"}
    writer.execute("UPDATE users SET name = 'old'")
    writer.execute("BEGIN")
    writer.execute("UPDATE users SET name = 'new'")
    for step in order:
        if step == "delete":
            cache.pop("name", None)
            read(cache)
        else:
            writer.execute("COMMIT")
    return read(cache)


after_the_commit = result(["commit", "delete"])
assert after_the_commit == "new"
before_the_commit = result(["delete", "commit"])
writer.close(), reader.close()
print(before_the_commit)
assert before_the_commit == after_the_commit
