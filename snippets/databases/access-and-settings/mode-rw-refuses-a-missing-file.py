import os
import sqlite3

sqlite3.connect("plain.db").close()
found = []
for name in ("plain.db", "other.db"):
    try:
        connection = sqlite3.connect(f"file:{name}?mode=rw", uri=True)
        found.append(connection.execute("SELECT count(*) FROM sqlite_master").fetchone())
        connection.close()
    except sqlite3.OperationalError as error:
        found.append(str(error))
print(found, os.listdir())
assert found == [(0,), "unable to open database file"]
assert os.listdir() == ["plain.db"]
