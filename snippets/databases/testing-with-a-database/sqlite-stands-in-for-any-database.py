import sqlite3

database = sqlite3.connect(":memory:")
database.execute("CREATE TABLE users (age INTEGER, name VARCHAR(3))")
try:
    database.execute("INSERT INTO users VALUES ('not a number', 'longer than three')")
    outcome = "accepted"
except sqlite3.Error:
    outcome = "refused"
print(outcome)
assert outcome == "refused"
