import os
import sqlite3

plain = sqlite3.connect("first.db")
plain.execute("CREATE TABLE made (x)")
plain.close()
try:
    sqlite3.connect("file:second.db?mode=rw", uri=True)
except sqlite3.OperationalError as error:
    refused = str(error)
existing = sqlite3.connect("file:first.db?mode=rw", uri=True)
existing.execute("INSERT INTO made VALUES (1)")
existing.close()
print(refused, sorted(os.listdir()))
assert refused == "unable to open database file"
assert os.path.exists("first.db") and not os.path.exists("second.db")
