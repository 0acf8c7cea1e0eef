import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE person (age INTEGER)")
connection.executemany("INSERT INTO person VALUES (?)", [(47,), ("31",), ("unknown",)])
stored = connection.execute("SELECT age, typeof(age) FROM person").fetchall()

connection.execute("CREATE TABLE checked (age INTEGER) STRICT")
outcome = "nothing raised"
try:
    connection.execute("INSERT INTO checked VALUES (?)", ("unknown",))
except sqlite3.IntegrityError as error:
    outcome = type(error).__name__
connection.close()
assert stored == [(47, "integer"), (31, "integer"), ("unknown", "text")]
assert outcome == "IntegrityError"
print(stored, outcome)
