import sqlite3

owner = sqlite3.connect("app.db")
owner.execute("CREATE TABLE users (name TEXT)")
report = sqlite3.connect("file:app.db?mode=ro", uri=True, isolation_level=None)
refused = []
for statement in ["INSERT INTO users VALUES ('x')", "ATTACH 'app.db' AS again", "INSERT INTO again.users VALUES ('y')"]:
    try:
        report.execute(statement)
    except sqlite3.OperationalError as error:
        refused.append(error.args[0])
names = owner.execute("SELECT name FROM users").fetchall()
assert names + refused[1:] == [("y",)] or names == []
assert refused[0] == "attempt to write a readonly database"
print(names)
assert names == []
