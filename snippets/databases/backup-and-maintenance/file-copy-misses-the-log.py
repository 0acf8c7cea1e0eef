import os
import shutil
import sqlite3


def rows(path):
    copy = sqlite3.connect(path)
    found = copy.execute("SELECT step FROM log").fetchall()
    copy.close()
    return found


database = sqlite3.connect("app.db", isolation_level=None)
database.execute("PRAGMA journal_mode = WAL")
database.execute("CREATE TABLE log (step TEXT)")
database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
database.execute("INSERT INTO log VALUES ('committed')")
assert os.path.getsize("app.db-wal") > 0
shutil.copy("app.db", "before.db")
database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
assert os.path.getsize("app.db-wal") == 0
shutil.copy("app.db", "after.db")
print(rows("before.db"), rows("after.db"))
assert rows("before.db") == []
assert rows("after.db") == [("committed",)]
database.close()
