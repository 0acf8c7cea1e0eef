import os
import sqlite3

assert os.listdir() == []
failed = False
try:
    sqlite3.connect("missing.db").close()
except sqlite3.OperationalError:
    failed = True
assert failed or os.listdir() == ["missing.db"]
print(failed)
assert failed
