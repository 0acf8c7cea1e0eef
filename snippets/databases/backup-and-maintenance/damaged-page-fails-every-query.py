import sqlite3

database = sqlite3.connect("app.db")
database.execute("CREATE TABLE settings (name TEXT)")
database.execute("INSERT INTO settings VALUES ('kept')")
database.execute("CREATE TABLE log (step TEXT)")
database.executemany("INSERT INTO log VALUES (?)", [("x" * 100,)] * 500)
database.commit()
page_size = database.execute("PRAGMA page_size").fetchone()[0]
database.close()
with open("app.db", "r+b") as file:
    file.seek(5 * page_size)
    file.write(bytes([255]) * page_size)
database = sqlite3.connect("app.db")
try:
    outcome = database.execute("SELECT name FROM settings").fetchall()
except sqlite3.DatabaseError:
    outcome = "failed"
database.close()
print(outcome)
assert outcome == "failed"
