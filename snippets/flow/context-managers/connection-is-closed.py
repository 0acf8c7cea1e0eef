import sqlite3
from contextlib import closing

with closing(sqlite3.connect(":memory:")) as connection:
    with connection:
        connection.execute("CREATE TABLE fruit (name)")

    outcome = "open"
    try:
        connection.execute("SELECT count(*) FROM fruit")
    except sqlite3.ProgrammingError:
        outcome = "closed"

print("after the block:", outcome)
assert outcome == "closed"
