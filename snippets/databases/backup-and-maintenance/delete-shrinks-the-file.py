import os
import sqlite3

database = sqlite3.connect("app.db", isolation_level=None)
database.execute("CREATE TABLE log (step TEXT)")
database.execute("BEGIN")
database.executemany("INSERT INTO log VALUES (?)", [("x" * 1000,)] * 300)
database.execute("COMMIT")
full = os.path.getsize("app.db")
database.execute("DELETE FROM log")
assert database.execute("SELECT count(*) FROM log").fetchone() == (0,)
empty = os.path.getsize("app.db")
database.close()
print(full > 300_000)
assert empty < full
