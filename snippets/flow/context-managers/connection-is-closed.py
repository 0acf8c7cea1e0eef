import sqlite3

connection = sqlite3.connect(":memory:")
with connection:
    connection.execute("CREATE TABLE fruit (name)")

outcome = "open"
try:
    connection.execute("SELECT count(*) FROM fruit")
except sqlite3.ProgrammingError:
    outcome = "closed"
connection.close()
print("after the block:", outcome)
assert outcome == "closed"
