import sqlite3

holder, writer = (sqlite3.connect("app.db", isolation_level=None, timeout=0) for _ in range(2))
holder.execute("CREATE TABLE users (name TEXT UNIQUE)")


def attempts(released_at):
    holder.execute("BEGIN IMMEDIATE")
    for attempt in range(3):
        if attempt >= released_at and holder.in_transaction:
            holder.execute("COMMIT")
        try:
            writer.execute("INSERT INTO users VALUES ('ada')")
            yield "done"
        except sqlite3.DatabaseError as error:
            yield str(error)


first, second = list(attempts(released_at=2)), list(attempts(released_at=1))
print(first, second)
assert first == ["database is locked", "database is locked", "done"]
assert second == ["database is locked"] + ["UNIQUE constraint failed: users.name"] * 2
holder.close(), writer.close()
