import sqlite3

first = sqlite3.connect("app.db", isolation_level=None)
second = sqlite3.connect("app.db", isolation_level=None, timeout=0)
first.execute("CREATE TABLE item (name TEXT)")
first.execute("BEGIN IMMEDIATE")
first.execute("INSERT INTO item VALUES ('lamp')")

seen = [second.execute("SELECT name FROM item").fetchall()]
outcome = "nothing raised"
try:
    second.execute("BEGIN IMMEDIATE")
except sqlite3.OperationalError as error:
    outcome = str(error)
first.execute("COMMIT")
seen.append(second.execute("SELECT name FROM item").fetchall())
second.execute("BEGIN IMMEDIATE")
now_writing = second.in_transaction
first.close()
second.close()
assert outcome == "database is locked"
assert seen == [[], [("lamp",)]]
assert now_writing is True
print(outcome, seen)
