import sqlite3

store = sqlite3.connect(":memory:")
store.execute("CREATE TABLE documents (id TEXT PRIMARY KEY, body TEXT)")
store.execute("""INSERT INTO documents VALUES ('author', '{"name":"Ada"}')""")
store.execute("""INSERT INTO documents VALUES ('post', '{"author":{"name":"Ada"}}')""")
store.execute("UPDATE documents SET body = json_set(body, '$.name', 'Lovelace') WHERE id = 'author'")
stored = dict(store.execute("SELECT id, body FROM documents"))
print(stored)
assert stored["author"] == '{"name":"Lovelace"}'
assert stored["post"] == '{"author":{"name":"Lovelace"}}'
