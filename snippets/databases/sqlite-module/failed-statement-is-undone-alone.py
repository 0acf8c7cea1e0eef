import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE item (name TEXT UNIQUE)")
outcomes = []
for insert in ("INSERT", "INSERT OR FAIL", "INSERT OR ROLLBACK"):
    connection.execute("DELETE FROM item")
    connection.execute("INSERT INTO item VALUES ('lamp')")
    try:
        connection.execute(f"{insert} INTO item VALUES ('sofa'), ('lamp')")
    except sqlite3.IntegrityError as error:
        rows = connection.execute("SELECT name FROM item").fetchall()
        outcomes.append((connection.in_transaction, [name for name, in rows]))
connection.close()
assert outcomes == [(True, ["lamp"]), (True, ["lamp", "sofa"]), (False, [])]
print(outcomes)
