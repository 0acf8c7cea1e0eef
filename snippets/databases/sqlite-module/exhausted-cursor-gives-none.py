import sqlite3

connection = sqlite3.connect(":memory:")
cursor = connection.execute("SELECT 7")
fetched = [cursor.fetchone(), cursor.fetchone(), cursor.fetchall()]
connection.close()
assert fetched == [(7,), None, []]
print(fetched)
