import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE VIRTUAL TABLE page USING fts5 (title, text)")
rows = [("cat", "dog"), ("dog", "cat"), ("dog", "a cow, a pig and a cat")]
connection.executemany("INSERT INTO page VALUES (?, ?)", rows)


def found(order):
    return connection.execute(f"SELECT title, text FROM page WHERE page MATCH 'cat' ORDER BY {order}").fetchall()


ranks = dict(connection.execute("SELECT text, rank FROM page WHERE text MATCH 'cat'"))
assert ranks["cat"] < ranks["a cow, a pig and a cat"] < 0
assert found("rank")[2] == ("dog", "a cow, a pig and a cat")
assert found("bm25(page, 9, 1)") == [("cat", "dog"), ("dog", "cat"), ("dog", "a cow, a pig and a cat")]
assert found("bm25(page, 1, 9)") == [("dog", "cat"), ("dog", "a cow, a pig and a cat"), ("cat", "dog")]
print(found("bm25(page, 9, 1)"))
