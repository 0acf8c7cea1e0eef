import sqlite3


def count_users():
    database = sqlite3.connect(":memory:")
    try:
        return database.execute("SELECT count(*) FROM users").fetchone()[0]
    except sqlite3.OperationalError as error:
        return str(error)


fixture = sqlite3.connect(":memory:")
fixture.execute("CREATE TABLE users (name TEXT)")
fixture.execute("INSERT INTO users VALUES ('ada')")
assert fixture.execute("SELECT count(*) FROM users").fetchone()[0] == 1
print(count_users())
assert count_users() == 1
