import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE VIRTUAL TABLE page USING fts5 (text)")
connection.execute("INSERT INTO page VALUES ('the party begins')")
by_like = connection.execute("SELECT count(*) FROM page WHERE text LIKE '%art%'").fetchone()[0]
by_match = connection.execute("SELECT count(*) FROM page WHERE page MATCH 'art'").fetchone()[0]
assert by_like == 1
print(by_match)
assert by_match == 1
