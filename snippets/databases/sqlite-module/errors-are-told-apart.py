import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE item (name TEXT UNIQUE)")
connection.execute("INSERT INTO item VALUES ('lamp')")
outcomes = []
for statement in ("INSERT INTO item VALUES ('lamp')", "INSERT INTO itme VALUES ('sofa')"):
    try:
        connection.execute(statement)
    except sqlite3.Error as error:
        outcomes.append(f"{type(error).__name__}: {error}")
connection.close()
assert outcomes == [
    "IntegrityError: UNIQUE constraint failed: item.name",
    "OperationalError: no such table: itme",
]
print(outcomes)
