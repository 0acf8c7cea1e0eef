import os
import sqlite3

sqlite3.connect("plain.db").close()
made = os.listdir()
outcomes = []
for name in ("plain.db", "other.db"):
    try:
        connection = sqlite3.connect(f"file:{name}?mode=rw", uri=True)
        outcomes.append(connection.execute("SELECT count(*) FROM sqlite_master").fetchone())
        connection.close()
    except sqlite3.OperationalError as error:
        outcomes.append(str(error))
assert outcomes == [(0,), "unable to open database file"]
assert os.listdir() == made == ["plain.db"]
print(outcomes)
