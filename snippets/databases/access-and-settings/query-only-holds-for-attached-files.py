import sqlite3

owner = sqlite3.connect("app.db")
owner.execute("CREATE TABLE users (name TEXT)")


def outcomes(*pragmas):
    report = sqlite3.connect("file:app.db?mode=ro", uri=True, isolation_level=None)
    for statement in ("ATTACH 'app.db' AS again", *pragmas):
        report.execute(statement)
    for table in ("main.users", "again.users"):
        try:
            yield report.execute(f"INSERT INTO {table} VALUES ('ada')").rowcount
        except sqlite3.OperationalError as error:
            yield str(error)


ON, OFF = "PRAGMA query_only = ON", "PRAGMA query_only = OFF"
found = [list(outcomes()), list(outcomes(ON)), list(outcomes(ON, OFF))]
names = owner.execute("SELECT name FROM users").fetchall()
print(found, names)
refused = "attempt to write a readonly database"
assert found == [[refused, 1], [refused, refused], [refused, 1]]
assert names == [("ada",)] * 2
