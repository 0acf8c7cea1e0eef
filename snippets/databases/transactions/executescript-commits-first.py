import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE item (name TEXT)")
kept = []
for run in (connection.execute, connection.executescript):
    connection.execute("DELETE FROM item")
    connection.commit()
    connection.execute("INSERT INTO item VALUES ('lamp')")
    assert connection.in_transaction is True
    run("SELECT 1")
    connection.rollback()
    kept.append(connection.execute("SELECT name FROM item").fetchall())
connection.close()
assert kept == [[], [("lamp",)]]
print(kept)
