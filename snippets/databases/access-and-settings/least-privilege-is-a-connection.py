import sqlite3

owner = sqlite3.connect("app.db", isolation_level=None)
owner.execute("CREATE TABLE users (name TEXT)")
owner.execute("INSERT INTO users VALUES ('ada')")
report = sqlite3.connect("file:app.db?mode=ro", uri=True)
names = report.execute("SELECT name FROM users").fetchall()
refused = []
for statement in ["DELETE FROM users", "DROP TABLE users", "PRAGMA user_version = 7"]:
    try:
        report.execute(statement)
    except sqlite3.OperationalError as error:
        refused.append(str(error))
print(names, refused)
assert names == [("ada",)]
assert refused == ["attempt to write a readonly database"] * 3
owner.close(), report.close()
