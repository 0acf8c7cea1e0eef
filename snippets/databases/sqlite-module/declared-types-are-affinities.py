import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE person (age INTEGER)")
connection.executemany("INSERT INTO person VALUES (?)", [(47,), ("31",), ("9" * 19,), ("unknown",)])
stored = connection.execute("SELECT age, typeof(age) FROM person").fetchall()
connection.close()
assert stored == [(47, "integer"), (31, "integer"), (1e19, "real"), ("unknown", "text")]
print(stored)
