import os
import sqlite3

assert not os.path.exists("tpyo.db")
try:
    database = sqlite3.connect("tpyo.db")
    database.execute("SELECT 1")
    database.close()
    outcome = "connected"
except sqlite3.OperationalError:
    outcome = "failed"
print(outcome, os.path.exists("tpyo.db"))
assert outcome == "failed"
