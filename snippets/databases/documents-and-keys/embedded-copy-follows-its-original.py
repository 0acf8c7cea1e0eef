import json
import sqlite3

store = sqlite3.connect(":memory:")
store.execute("CREATE TABLE documents (id TEXT PRIMARY KEY, body TEXT)")
store.execute("INSERT INTO documents VALUES ('author', ?)", (json.dumps({"name": "Ada"}),))
store.execute("INSERT INTO documents VALUES ('post', ?)", (json.dumps({"title": "Notes", "author": {"name": "Ada"}}),))
store.execute("UPDATE documents SET body = json_set(body, '$.name', 'Lovelace') WHERE id = 'author'")
renamed = store.execute("SELECT json_extract(body, '$.name') FROM documents WHERE id = 'author'").fetchone()[0]
assert renamed == "Lovelace"
shown = store.execute("SELECT json_extract(body, '$.author.name') FROM documents WHERE id = 'post'").fetchone()[0]
print(shown)
assert shown == renamed
