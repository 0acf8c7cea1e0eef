# /// script
# requires-python = ">=3.12"
# ///
import sqlite3

states = {}
for name, options in (("by default", {}), ("autocommit=True", {"autocommit": True})):
    connection = sqlite3.connect(":memory:", **options)
    connection.execute("CREATE TABLE items (name)")
    try:
        with connection:
            connection.execute("BEGIN")
            connection.execute("INSERT INTO items VALUES ('apple')")
            raise LookupError
    except LookupError:
        rows = connection.execute("SELECT count(*) FROM items").fetchone()[0]
        states[name] = (rows, connection.in_transaction)
    connection.close()

assert states == {"by default": (0, False), "autocommit=True": (1, True)}
print(states)
