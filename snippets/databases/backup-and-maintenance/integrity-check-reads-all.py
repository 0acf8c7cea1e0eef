import sqlite3

database = sqlite3.connect("backup.db")
database.execute("CREATE TABLE settings (name TEXT)")
database.execute("INSERT INTO settings VALUES ('kept')")
database.execute("CREATE TABLE log (step TEXT)")
database.executemany("INSERT INTO log VALUES (?)", [("x" * 100,)] * 500)
database.commit()
intact = database.execute("PRAGMA integrity_check").fetchall()
page_size = database.execute("PRAGMA page_size").fetchone()[0]
database.close()
with open("backup.db", "r+b") as file:
    file.seek(5 * page_size)
    file.write(bytes([255]) * page_size)
database = sqlite3.connect("backup.db")
untouched = database.execute("SELECT name FROM settings").fetchall()
try:
    found = database.execute("PRAGMA integrity_check").fetchall()
except sqlite3.DatabaseError as error:
    found = [(str(error),)]
database.close()
print(intact, untouched, len(found) > 0)
assert intact == [("ok",)]
assert untouched == [("kept",)]
assert found != [("ok",)]
