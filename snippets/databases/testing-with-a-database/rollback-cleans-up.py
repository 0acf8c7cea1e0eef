import sqlite3

database = sqlite3.connect(":memory:")
database.execute("CREATE TABLE users (name TEXT)")


def state():
    tables = database.execute("SELECT name FROM sqlite_master").fetchall()
    return tables, database.execute("SELECT name FROM users").fetchall()


def run(test):
    database.execute("BEGIN")
    test()
    inside = state()
    database.execute("ROLLBACK")
    return inside, state()


def test_adds_a_user():
    database.execute("INSERT INTO users VALUES ('ada')")
    database.execute("CREATE TABLE teams (name TEXT)")


found = [run(test_adds_a_user) for _ in range(2)]
print(found[0])
assert found == [(([("users",), ("teams",)], [("ada",)]), ([("users",)], []))] * 2
