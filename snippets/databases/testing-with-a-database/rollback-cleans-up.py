import sqlite3

database = sqlite3.connect(":memory:", isolation_level=None)
database.execute("CREATE TABLE users (name TEXT)")
seen = []


def run(test):
    database.execute("BEGIN")
    try:
        test()
    finally:
        database.execute("ROLLBACK")


def test_adds_a_user():
    database.execute("INSERT INTO users VALUES ('ada')")
    seen.append(database.execute("SELECT count(*) FROM users").fetchone()[0])


for _ in range(3):
    run(test_adds_a_user)
left = database.execute("SELECT count(*) FROM users").fetchone()[0]
print(seen, left)
assert (seen, left) == ([1, 1, 1], 0)
