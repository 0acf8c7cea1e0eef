import sqlite3

owner = sqlite3.connect("app.db", isolation_level=None)
owner.execute("CREATE TABLE users (name TEXT)")
owner.execute("INSERT INTO users VALUES ('ada')")
report = sqlite3.connect("file:app.db?mode=ro", uri=True, isolation_level=None)
refused = []
for statement in ["DELETE FROM users", "ATTACH 'app.db' AS again", "DELETE FROM again.users"]:
    try:
        report.execute(statement)
    except sqlite3.OperationalError as error:
        refused.append(error.args[0])
assert refused[:1] == ["attempt to write a readonly database"]
names = owner.execute("SELECT name FROM users").fetchall()
print(names)
assert names == [("ada",)]
