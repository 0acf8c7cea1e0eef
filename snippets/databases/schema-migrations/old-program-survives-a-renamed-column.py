import sqlite3

database = sqlite3.connect(":memory:")
database.execute("CREATE TABLE users (name TEXT)")
refused = []


def old_program():
    try:
        database.execute("INSERT INTO users (name) VALUES ('ada')")
    except sqlite3.OperationalError as error:
        refused.append(error.args[0])


old_program()
assert refused == []
database.execute("ALTER TABLE users RENAME COLUMN name TO full_name")
old_program()
rows = database.execute("SELECT full_name FROM users").fetchall()
assert len(rows) + len(refused) == 2
print(refused)
assert rows == [("ada",), ("ada",)]
