import sqlite3

connection = sqlite3.connect(":memory:")
found = {}
forms = ["running", "runs", "ran"]
for tokenizer in ("unicode61", "porter"):
    connection.execute(f"CREATE VIRTUAL TABLE {tokenizer}_page USING fts5 (text, tokenize='{tokenizer}')")
    connection.executemany(f"INSERT INTO {tokenizer}_page VALUES (?)", [(form,) for form in forms])
    query = f"SELECT text FROM {tokenizer}_page WHERE text MATCH 'run'"
    matches = {text for (text,) in connection.execute(query)}
    found[tokenizer] = {form: form in matches for form in forms}
assert found["unicode61"] == {"running": False, "runs": False, "ran": False}
assert found["porter"] == {"running": True, "runs": True, "ran": False}
print(found)
