import sqlite3


def connect():
    return sqlite3.connect("file:test?mode=memory&cache=shared", uri=True, isolation_level=None)


fixture = connect()
fixture.execute("CREATE TABLE users (name TEXT)")
fixture.execute("INSERT INTO users VALUES ('ada')")
code = connect()
seen = code.execute("SELECT name FROM users").fetchall()
fixture.close(), code.close()
anew = connect()
left = anew.execute("SELECT name FROM sqlite_master").fetchall()
anew.close()
print(seen, left)
assert (seen, left) == ([("ada",)], [])
