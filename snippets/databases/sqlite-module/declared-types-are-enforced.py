import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE person (age INTEGER)")
outcome = "nothing raised"
try:
    connection.execute("INSERT INTO person VALUES (?)", ("unknown",))
except sqlite3.Error as error:
    outcome = type(error).__name__
print(outcome)
stored = connection.execute("SELECT age, typeof(age) FROM person").fetchall()
connection.close()
assert stored == [("unknown", "text")]
assert outcome == "IntegrityError"
