import sqlite3

writer = sqlite3.connect("app.db", isolation_level=None)
reader = sqlite3.connect("app.db", isolation_level=None, timeout=0)
writer.execute("CREATE TABLE item (name TEXT)")
writer.execute("BEGIN IMMEDIATE")
writer.execute("INSERT INTO item VALUES ('lamp')")
seen = [connection.execute("SELECT name FROM item").fetchall() for connection in (writer, reader)]
writer.execute("COMMIT")
seen.append(reader.execute("SELECT name FROM item").fetchall())
writer.close()
reader.close()
assert seen == [[("lamp",)], [], [("lamp",)]]
print(seen)
