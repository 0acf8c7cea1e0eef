import sqlite3

connection = sqlite3.connect(":memory:")
connection.executescript("""
CREATE TABLE page (id INTEGER PRIMARY KEY, text);
CREATE VIRTUAL TABLE search USING fts5 (text, content='page', content_rowid='id');
CREATE TRIGGER page_added AFTER INSERT ON page BEGIN
    INSERT INTO search (rowid, text) VALUES (new.id, new.text);
END;
CREATE TRIGGER page_removed AFTER DELETE ON page BEGIN
    INSERT INTO search (search, rowid, text) VALUES ('delete', old.id, old.text);
END;
""")
seen = []
for change in ("INSERT INTO page VALUES (1, 'the cat'), (2, 'the cats'), (3, 'a cat')", "DELETE FROM page WHERE id = 1"):
    connection.execute(change)
    seen.append([row[0] for row in connection.execute("SELECT rowid FROM search WHERE search MATCH 'cat' ORDER BY rowid")])
assert seen == [[1, 3], [3]]
print(seen)
