import os
import sqlite3

database = sqlite3.connect("app.db", isolation_level=None)
database.execute("CREATE TABLE log (step TEXT)")
empty = os.path.getsize("app.db")
database.execute("INSERT INTO log VALUES (?)", ("x" * 1_000_000,))
full = os.path.getsize("app.db")
assert full > 1_000_000 > empty
database.execute("DELETE FROM log")
assert database.execute("SELECT count(*) FROM log").fetchone() == (0,)
left = os.path.getsize("app.db")
print(full > empty, left < full)
assert left < full
