import shutil
import sqlite3


def steps(database):
    return database.execute("SELECT step FROM log").fetchall()


database = sqlite3.connect("app.db", isolation_level=None)
database.execute("PRAGMA journal_mode = WAL")
database.execute("CREATE TABLE log (step TEXT)")
database.execute("PRAGMA wal_checkpoint")
database.execute("INSERT INTO log VALUES ('committed')")
copy = sqlite3.connect(shutil.copy("app.db", "copy.db"))
assert steps(database) == [("committed",)]
rows = steps(copy)
print(rows)
assert rows == [("committed",)]
