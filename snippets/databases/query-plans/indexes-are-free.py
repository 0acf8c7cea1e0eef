import sqlite3


def pages_written(indexes):
    database = sqlite3.connect(":memory:")
    database.execute("CREATE TABLE users (a INTEGER, b INTEGER, c INTEGER)")
    for column in indexes:
        database.execute(f"CREATE INDEX by_{column} ON users ({column})")
    database.executemany("INSERT INTO users VALUES (?, ?, ?)", [(n, n, n) for n in range(5000)])
    return database.execute("PRAGMA page_count").fetchone()[0]


none, all_three = pages_written(""), pages_written("abc")
assert none > 10
print(all_three > none)
assert all_three <= none
