import sqlite3

database = sqlite3.connect(":memory:")
database.execute("CREATE TABLE users (name TEXT)")
before = database.execute("SELECT sql FROM sqlite_master").fetchall()
steps = ["ALTER TABLE users ADD COLUMN email TEXT", "CREATE TABLE teams (name TEXT)", "ALTER TABLE missing ADD COLUMN x"]
database.execute("BEGIN")
done = 0
try:
    for step in steps:
        database.execute(step)
        done += 1
    database.execute("COMMIT")
except sqlite3.OperationalError as error:
    failed = str(error)
    database.execute("ROLLBACK")
after = database.execute("SELECT sql FROM sqlite_master").fetchall()
print(done, failed)
assert (done, failed) == (2, "no such table: missing")
assert after == before and len(after) == 1
