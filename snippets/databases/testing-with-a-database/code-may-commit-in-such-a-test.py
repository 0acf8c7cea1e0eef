import sqlite3

database = sqlite3.connect(":memory:", isolation_level=None)
database.execute("CREATE TABLE users (name TEXT)")
database.execute("BEGIN")
database.execute("INSERT INTO users VALUES ('ada')")
database.commit()
try:
    database.execute("ROLLBACK")
    outcome = "rolled back"
except sqlite3.OperationalError as error:
    outcome = str(error)
left = database.execute("SELECT count(*) FROM users").fetchone()[0]
print(outcome, left)
assert left == 0
