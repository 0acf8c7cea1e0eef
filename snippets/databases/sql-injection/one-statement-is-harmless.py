import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE item (name TEXT)")
connection.execute("CREATE TABLE secret (token TEXT)")
connection.execute("INSERT INTO secret VALUES ('s3cr3t')")
name = "x' UNION SELECT token FROM secret --"
query = f"SELECT name FROM item WHERE name = '{name}'"
assert query == "SELECT name FROM item WHERE name = 'x' UNION SELECT token FROM secret --'"
rows = connection.execute(query).fetchall()
print(rows)
assert ("s3cr3t",) not in rows
