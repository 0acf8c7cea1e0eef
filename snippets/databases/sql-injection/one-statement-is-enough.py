import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE item (name TEXT)")
connection.execute("CREATE TABLE secret (token TEXT)")
connection.execute("INSERT INTO secret VALUES ('s3cr3t')")
query = "SELECT name FROM item WHERE name = '{}'"
outcome = "nothing raised"
try:
    connection.execute(query.format("x'; DELETE FROM secret; --"))
except (sqlite3.Warning, sqlite3.ProgrammingError) as error:
    outcome = str(error)
rows = connection.execute(query.format("x' UNION SELECT token FROM secret --")).fetchall()
connection.close()
assert outcome == "You can only execute one statement at a time."
assert rows == [("s3cr3t",)]
print(outcome, rows)
