import sqlite3

database = sqlite3.connect("app.db", isolation_level=None)
database.execute("CREATE TABLE settings (name TEXT)")
database.execute("INSERT INTO settings VALUES ('kept')")
database.close()
with open("app.db", "r+b") as file:
    content = file.read()
    file.seek(content.index(b"kept"))
    file.write(b"lost")
database = sqlite3.connect("app.db")
rows = database.execute("SELECT name FROM settings").fetchall()
found = database.execute("PRAGMA integrity_check").fetchall()
database.close()
print(rows, found)
assert (rows, found) == ([("lost",)], [("ok",)])
