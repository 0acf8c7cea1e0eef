import sqlite3


def cost(indexes):
    database = sqlite3.connect(":memory:")
    database.execute("CREATE TABLE users (a INTEGER, b INTEGER, c INTEGER)")
    for column in indexes:
        database.execute(f"CREATE INDEX by_{column} ON users ({column})")
    program = database.execute("EXPLAIN INSERT INTO users VALUES (1, 2, 3)").fetchall()
    database.executemany("INSERT INTO users VALUES (?, ?, ?)", [(n, n, n) for n in range(5000)])
    inserts = sum(row[1] in ("Insert", "IdxInsert") for row in program)
    return inserts, database.execute("PRAGMA page_count").fetchone()[0]


costs = [cost(indexes) for indexes in ("", "a", "abc")]
print([inserts for inserts, _ in costs])
assert [inserts for inserts, _ in costs] == [1, 2, 4]
assert 1.5 * costs[0][1] < costs[1][1] and 3 * costs[0][1] < costs[2][1]
