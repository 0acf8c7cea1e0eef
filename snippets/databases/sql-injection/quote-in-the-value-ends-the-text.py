import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE user (name TEXT)")
connection.execute("INSERT INTO user VALUES ('Ann'), ('Bob')")
found = {}
for name in ("Ann", "nobody", "nobody' OR name = 'Bob"):
    rows = connection.execute(f"SELECT name FROM user WHERE name = '{name}'").fetchall()
    found[name] = [name for name, in rows]
connection.close()
assert found == {"Ann": ["Ann"], "nobody": [], "nobody' OR name = 'Bob": ["Bob"]}
print(found)
