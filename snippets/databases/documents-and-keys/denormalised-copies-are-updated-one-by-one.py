import json
import sqlite3

store = sqlite3.connect(":memory:")
store.execute("CREATE TABLE authors (id INTEGER PRIMARY KEY, name TEXT)")
store.execute("CREATE TABLE posts (author INTEGER, body TEXT)")
store.execute("INSERT INTO authors VALUES (1, 'Ada')")
for number in range(5):
    store.execute("INSERT INTO posts VALUES (1, ?)", (json.dumps({"n": number, "author": {"id": 1, "name": "Ada"}}),))
in_table = store.execute("UPDATE authors SET name = 'Lovelace' WHERE id = 1").rowcount
joined = {name for (name,) in store.execute("SELECT name FROM posts JOIN authors ON author = authors.id")}
embedded_before = {name for (name,) in store.execute("SELECT json_extract(body, '$.author.name') FROM posts")}
in_documents = store.execute(
    "UPDATE posts SET body = json_set(body, '$.author.name', 'Lovelace') WHERE json_extract(body, '$.author.id') = 1"
).rowcount
embedded = {name for (name,) in store.execute("SELECT json_extract(body, '$.author.name') FROM posts")}
print(in_table, in_documents)
assert (in_table, joined, embedded_before) == (1, {"Lovelace"}, {"Ada"})
assert (in_documents, embedded) == (5, {"Lovelace"})
