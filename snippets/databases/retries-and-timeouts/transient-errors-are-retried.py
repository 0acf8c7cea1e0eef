import sqlite3


def with_retries(action, most=4):
    for attempt in range(1, most + 1):
        try:
            return action(attempt), attempt
        except sqlite3.OperationalError:
            if attempt == most:
                raise


holder, writer = (sqlite3.connect("app.db", isolation_level=None, timeout=0) for _ in range(2))
holder.execute("CREATE TABLE users (name TEXT UNIQUE)")
holder.execute("BEGIN IMMEDIATE")


def insert(attempt):
    if attempt == 3:
        holder.execute("COMMIT")
    return writer.execute("INSERT INTO users VALUES ('ada')").rowcount


first = with_retries(insert)
calls = []
try:
    with_retries(lambda attempt: calls.append(attempt) or writer.execute("INSERT INTO users VALUES ('ada')"))
except sqlite3.IntegrityError as error:
    refused = str(error)
print(first, calls, refused)
assert first == (1, 3)
assert (calls, refused) == ([1], "UNIQUE constraint failed: users.name")
holder.close(), writer.close()
