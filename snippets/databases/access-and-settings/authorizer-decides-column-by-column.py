import sqlite3

database = sqlite3.connect(":memory:")
database.execute("CREATE TABLE users (name TEXT, salary INTEGER)")
database.execute("INSERT INTO users VALUES ('ada', 5000)")


def allow(action, first, second, *_):
    if action == sqlite3.SQLITE_READ and (first, second) == ("users", "salary"):
        return sqlite3.SQLITE_IGNORE
    if action in (sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ):
        return sqlite3.SQLITE_OK
    return sqlite3.SQLITE_DENY


database.set_authorizer(allow)
rows = database.execute("SELECT name, salary FROM users").fetchall()
try:
    database.execute("DROP TABLE users")
except sqlite3.DatabaseError as error:
    refused = str(error)
print(rows, refused)
assert rows == [("ada", None)]
assert refused == "not authorized"
