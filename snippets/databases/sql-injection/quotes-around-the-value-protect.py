import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE user (name TEXT)")
connection.execute("INSERT INTO user VALUES ('Ann'), ('Bob')")
name = "nobody' OR '1' = '1"
query = f"SELECT name FROM user WHERE name = '{name}'"
assert query == "SELECT name FROM user WHERE name = 'nobody' OR '1' = '1'"
rows = connection.execute(query).fetchall()
print(rows)
assert rows == []
