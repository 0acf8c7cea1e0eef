import os
import sqlite3

database = sqlite3.connect("app.db", isolation_level=None)
database.execute("CREATE TABLE log (step TEXT)")


def fill():
    database.execute("BEGIN")
    database.executemany("INSERT INTO log VALUES (?)", [("x" * 1000,)] * 300)
    database.execute("COMMIT")
    return os.path.getsize("app.db")


full = fill()
database.execute("DELETE FROM log")
free = database.execute("PRAGMA freelist_count").fetchone()[0]
again = fill()
database.execute("DELETE FROM log")
database.execute("VACUUM")
small = os.path.getsize("app.db")
print(free > 50, again == full, small * 20 < full)
assert free > 50 and again == full and small * 20 < full
assert database.execute("PRAGMA freelist_count").fetchone() == (0,)
database.close()
