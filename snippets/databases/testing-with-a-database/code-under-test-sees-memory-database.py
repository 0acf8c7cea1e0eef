import sqlite3


def tables(database):
    return database.execute("SELECT name FROM sqlite_master").fetchall()


def code_under_test():
    return tables(sqlite3.connect(":memory:"))


fixture = sqlite3.connect(":memory:")
fixture.execute("CREATE TABLE users (name TEXT)")
assert tables(fixture) == [("users",)]
seen = code_under_test()
print(seen)
assert isinstance(seen, list)
assert seen == tables(fixture)
