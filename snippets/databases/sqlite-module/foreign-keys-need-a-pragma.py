import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE author (id INTEGER PRIMARY KEY)")
connection.execute("CREATE TABLE book (author INTEGER REFERENCES author (id))")
connection.execute("INSERT INTO book VALUES (99)")
connection.commit()
unchecked = connection.execute("SELECT author FROM book").fetchall()

connection.execute("PRAGMA foreign_keys = ON")
outcome = "nothing raised"
try:
    connection.execute("INSERT INTO book VALUES (98)")
except sqlite3.IntegrityError as error:
    outcome = str(error)
connection.close()
assert unchecked == [(99,)]
assert outcome == "FOREIGN KEY constraint failed"
print(unchecked, outcome)
