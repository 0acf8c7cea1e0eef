import json
import sqlite3

store = sqlite3.connect(":memory:")
store.execute("CREATE TABLE documents (id INTEGER PRIMARY KEY, body TEXT CHECK (json_valid(body)))")
for document in ({"name": "ada", "age": 36}, {"nmae": "bob"}, ["not", "even", "an", "object"]):
    store.execute("INSERT INTO documents (body) VALUES (?)", (json.dumps(document),))
names = [name for (name,) in store.execute("SELECT json_extract(body, '$.name') FROM documents ORDER BY id")]
try:
    store.execute("INSERT INTO documents (body) VALUES ('{')")
except sqlite3.IntegrityError:
    refused = True
print(names, refused)
assert names == ["ada", None, None]
assert refused == True
