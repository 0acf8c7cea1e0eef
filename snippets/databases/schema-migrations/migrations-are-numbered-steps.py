import sqlite3

MIGRATIONS = [
    "CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT)",
    "ALTER TABLE users ADD COLUMN email TEXT",
    "CREATE UNIQUE INDEX users_email ON users (email)",
]


def migrate(database, upto=len(MIGRATIONS)):
    done = database.execute("PRAGMA user_version").fetchone()[0]
    for number, statement in enumerate(MIGRATIONS[done:upto], done + 1):
        # The step and its number are one transaction, which `sqlite3` does not begin for DDL.
        database.execute("BEGIN IMMEDIATE")
        with database:
            database.execute(statement)
            database.execute(f"PRAGMA user_version = {number}")
    return upto - done


def schema(database):
    return database.execute("SELECT sql FROM sqlite_master ORDER BY name").fetchall()


fresh, old = sqlite3.connect(":memory:"), sqlite3.connect(":memory:")
steps = [migrate(old, 1), migrate(old), migrate(old), migrate(fresh)]
print(steps)
assert steps == [1, 2, 0, 3]
assert schema(old) == schema(fresh) and len(schema(old)) == 2
