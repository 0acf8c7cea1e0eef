import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE author (id INTEGER PRIMARY KEY)")
connection.execute("CREATE TABLE book (author INTEGER REFERENCES author (id))")
connection.execute("INSERT INTO book VALUES (99)")
connection.commit()
connection.execute("PRAGMA foreign_keys = ON")
try:
    connection.execute("INSERT INTO book VALUES (98)")
except sqlite3.IntegrityError as error:
    refused = str(error)
rows = connection.execute("SELECT author FROM book").fetchall()
print(refused, rows)
assert refused == "FOREIGN KEY constraint failed"
assert rows == [(99,)]
