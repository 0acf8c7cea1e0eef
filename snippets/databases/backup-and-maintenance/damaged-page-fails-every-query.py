import sqlite3

database = sqlite3.connect("app.db", isolation_level=None)
for table in ("settings", "log"):
    database.execute(f"CREATE TABLE {table} (name TEXT)")
    database.execute(f"INSERT INTO {table} VALUES ('kept')")
pages = dict(database.execute("SELECT name, rootpage FROM sqlite_master"))
page_size = database.execute("PRAGMA page_size").fetchone()[0]
database.close()
with open("app.db", "r+b") as file:
    file.seek((pages["log"] - 1) * page_size)
    file.write(bytes(page_size))
database = sqlite3.connect("app.db")
failed = []
for table in pages:
    try:
        assert database.execute(f"SELECT name FROM {table}").fetchall() == [("kept",)]
    except sqlite3.DatabaseError as error:
        assert error.args == ("database disk image is malformed",)
        failed.append(table)
print(failed)
assert "log" in failed
assert "settings" in failed
