import sqlite3

owner = sqlite3.connect("app.db", isolation_level=None)
owner.execute("CREATE TABLE users (name TEXT)")


def outcomes(query_only):
    report = sqlite3.connect("file:app.db?mode=ro", uri=True, isolation_level=None)
    report.execute("ATTACH 'app.db' AS again")
    report.execute(f"PRAGMA query_only = {query_only}")
    for table in ("main.users", "again.users"):
        try:
            yield report.execute(f"INSERT INTO {table} VALUES ('ada')").rowcount
        except sqlite3.OperationalError as error:
            yield str(error)


found = [list(outcomes(query_only)) for query_only in ("OFF", "ON")]
names = owner.execute("SELECT name FROM users").fetchall()
print(found, names)
refused = "attempt to write a readonly database"
assert found == [[refused, 1], [refused, refused]]
assert names == [("ada",)]
