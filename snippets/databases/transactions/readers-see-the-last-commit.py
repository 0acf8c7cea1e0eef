import sqlite3

writer = sqlite3.connect("app.db", isolation_level=None)
reader = sqlite3.connect("app.db", isolation_level=None, timeout=0)
writer.execute("CREATE TABLE item (name TEXT)")


def count(connection):
    try:
        return connection.execute("SELECT count(*) FROM item").fetchone()[0]
    except sqlite3.OperationalError as error:
        return str(error)


writer.execute("BEGIN IMMEDIATE")
writer.execute("INSERT INTO item VALUES ('lamp')")
seen = [count(writer), count(reader)]
writer.execute("COMMIT")
seen.append(count(reader))

writer.execute("PRAGMA cache_size = 2")
writer.execute("BEGIN IMMEDIATE")
writer.executemany("INSERT INTO item VALUES (zeroblob(4000))", [()] * 9)
seen.append(count(reader))
writer.close()
reader.close()
assert seen == [1, 0, 1, "database is locked"]
print(seen)
