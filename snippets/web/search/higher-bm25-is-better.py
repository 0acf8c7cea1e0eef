import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE VIRTUAL TABLE page USING fts5 (text)")
texts = ["cat cat cat", "a cat among many other words about other things", "a dog", "a cow", "a pig", "a hen"]
connection.executemany("INSERT INTO page VALUES (?)", [(text,) for text in texts])
scores = dict(connection.execute("SELECT text, bm25(page) FROM page WHERE page MATCH 'cat'"))
connection.close()
assert sorted(scores) == sorted(texts[:2])
higher = max(scores, key=scores.get)
print(higher)
assert higher == "cat cat cat"
