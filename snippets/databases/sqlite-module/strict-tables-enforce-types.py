import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE checked (age INTEGER) STRICT")
connection.executemany("INSERT INTO checked VALUES (?)", [("31",), ("32.0",)])
outcome = "nothing raised"
try:
    connection.execute("INSERT INTO checked VALUES (?)", ("unknown",))
except sqlite3.IntegrityError as error:
    outcome = str(error)
rows = connection.execute("SELECT age FROM checked").fetchall()
connection.close()
assert outcome == "cannot store TEXT value in INTEGER column checked.age"
assert rows == [(31,), (32,)]
print(outcome, rows)
