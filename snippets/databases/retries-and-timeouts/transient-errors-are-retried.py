import sqlite3

holder, writer = (sqlite3.connect("app.db", isolation_level=None, timeout=0) for _ in range(2))
holder.execute("CREATE TABLE users (name TEXT UNIQUE)")


def attempts(released_at):
    holder.execute("BEGIN IMMEDIATE")
    outcomes = []
    for attempt in range(3):
        if attempt == released_at:
            holder.execute("COMMIT")
        try:
            outcomes.append(writer.execute("INSERT INTO users VALUES ('ada')").rowcount)
            break
        except sqlite3.DatabaseError as error:
            outcomes.append(str(error))
    return outcomes


first, second = attempts(released_at=2), attempts(released_at=1)
holder.close()
writer.close()
assert first == ["database is locked", "database is locked", 1]
assert second == ["database is locked"] + ["UNIQUE constraint failed: users.name"] * 2
print(first, second)
