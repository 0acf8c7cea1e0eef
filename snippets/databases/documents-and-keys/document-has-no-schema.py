import json
import sqlite3

store = sqlite3.connect(":memory:")
store.execute("CREATE TABLE documents (body TEXT CHECK (json_valid(body)))")
for document in ({"name": "ada"}, {"nmae": "bob"}, []):
    store.execute("INSERT INTO documents VALUES (?)", (json.dumps(document),))
stored = store.execute("SELECT body, json_extract(body, '$.name') FROM documents").fetchall()
try:
    store.execute("INSERT INTO documents VALUES ('{')")
except sqlite3.IntegrityError as error:
    refused = str(error)
assert stored == [('{"name": "ada"}', "ada"), ('{"nmae": "bob"}', None), ("[]", None)]
assert refused == "CHECK constraint failed: json_valid(body)"
print(stored, refused)
