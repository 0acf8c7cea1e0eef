import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE page (id INTEGER PRIMARY KEY, text)")
connection.execute("CREATE VIRTUAL TABLE search USING fts5 (text, content='page', content_rowid='id')")
connection.execute("INSERT INTO page VALUES (1, 'the cat')")
count = "SELECT count(*) FROM search WHERE search MATCH 'cat'"
found = connection.execute(count).fetchone()[0]
connection.execute("INSERT INTO search (search) VALUES ('rebuild')")
assert connection.execute(count).fetchone()[0] == 1
print(found)
assert found == 1
