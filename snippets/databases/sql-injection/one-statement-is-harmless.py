import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE item (name TEXT)")
connection.execute("CREATE TABLE secret (token TEXT)")
connection.execute("INSERT INTO secret VALUES ('s3cr3t')")
name = "x' UNION SELECT token FROM secret --"
rows = connection.execute(f"SELECT name FROM item WHERE name = '{name}'").fetchall()
connection.close()
print(rows)
assert ("s3cr3t",) not in rows
