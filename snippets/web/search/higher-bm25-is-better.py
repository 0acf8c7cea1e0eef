import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE VIRTUAL TABLE page USING fts5 (text)")
connection.executemany("INSERT INTO page VALUES (?)", [("cat",), ("a cow, a pig and a cat",)])
scores = dict(connection.execute("SELECT text, bm25(page) FROM page WHERE page MATCH 'cat'"))
assert scores.keys() == {"cat", "a cow, a pig and a cat"}
higher = max(scores, key=scores.get)
print(higher)
assert higher == "cat"
