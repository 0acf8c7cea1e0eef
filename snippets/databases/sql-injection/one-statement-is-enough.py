import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE item (name TEXT)")
connection.execute("INSERT INTO item VALUES ('lamp')")
connection.execute("CREATE TABLE secret (token TEXT)")
connection.execute("INSERT INTO secret VALUES ('s3cr3t')")
query = "SELECT name FROM item WHERE name = '{}'"
wanted = connection.execute(query.format("lamp")).fetchall()
injected = connection.execute(query.format("x' UNION SELECT token FROM secret --")).fetchall()
connection.close()
assert wanted == [("lamp",)]
assert injected == [("s3cr3t",)]
print(wanted, injected)
