import sqlite3

database = sqlite3.connect("app.db", isolation_level=None)
for table in ("settings", "log"):
    database.execute(f"CREATE TABLE {table} (name TEXT)")
    database.execute(f"INSERT INTO {table} VALUES ('kept')")
pages = dict(database.execute("SELECT name, rootpage FROM sqlite_master"))
page_size = database.execute("PRAGMA page_size").fetchone()[0]
intact = database.execute("PRAGMA integrity_check").fetchall()
database.close()
with open("app.db", "r+b") as file:
    file.seek((pages["log"] - 1) * page_size)
    file.write(bytes(page_size))
database = sqlite3.connect("app.db")
untouched = database.execute("SELECT name FROM settings").fetchall()
try:
    damaged = database.execute("PRAGMA integrity_check").fetchall()
except sqlite3.DatabaseError as error:
    damaged = [error.args]
database.close()
print(intact, untouched, damaged == intact)
assert intact == [("ok",)]
assert untouched == [("kept",)]
assert damaged != intact
