import sqlite3

database = sqlite3.connect(":memory:")
database.executescript("""
    CREATE TABLE users (name TEXT, salary INTEGER);
    INSERT INTO users VALUES ('ada', 5000);
    CREATE VIEW public_users AS SELECT name FROM users;
""")
assert database.execute("SELECT * FROM public_users").fetchall() == [("ada",)]
try:
    outcome = database.execute("SELECT salary FROM users").fetchone()[0]
except sqlite3.DatabaseError:
    outcome = "refused"
print(outcome)
assert outcome == "refused"
