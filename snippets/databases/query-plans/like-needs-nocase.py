import sqlite3

database = sqlite3.connect(":memory:")
database.execute("CREATE TABLE users (email TEXT, age INTEGER)")
database.execute("CREATE INDEX by_email ON users (email)")


def steps():
    for condition in ("email LIKE 'ada%'", "email GLOB 'ada*'"):
        rows = database.execute(f"EXPLAIN QUERY PLAN SELECT age FROM users WHERE {condition}").fetchall()
        yield [row[3].split()[0] for row in rows]


before = list(steps())
database.execute("DROP INDEX by_email")
database.execute("CREATE INDEX by_email ON users (email COLLATE NOCASE)")
after = list(steps())
print(before, after)
assert before == [["SCAN"], ["SEARCH"]]
assert after == [["SEARCH"], ["SCAN"]]
