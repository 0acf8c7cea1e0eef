import shutil
import sqlite3

database = sqlite3.connect("app.db", isolation_level=None)
database.execute("PRAGMA journal_mode = WAL")
database.execute("CREATE TABLE log (step TEXT)")
database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
database.execute("INSERT INTO log VALUES ('committed')")
shutil.copy("app.db", "copy.db")
copy = sqlite3.connect("copy.db")
rows = copy.execute("SELECT * FROM log").fetchall()
assert database.execute("SELECT * FROM log").fetchall() == [("committed",)]
copy.close(), database.close()
print(rows)
assert rows == [("committed",)]
