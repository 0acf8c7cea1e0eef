import sqlite3

connection = sqlite3.connect(":memory:")
found = {}
for tokenizer in ("unicode61", "porter"):
    connection.execute(f"CREATE VIRTUAL TABLE {tokenizer}_page USING fts5 (text, tokenize='{tokenizer}')")
    connection.executemany(f"INSERT INTO {tokenizer}_page VALUES (?)", [("running",), ("runs",), ("ran",)])
    query = f"SELECT text FROM {tokenizer}_page WHERE text MATCH 'run' ORDER BY rowid"
    found[tokenizer] = [text for (text,) in connection.execute(query)]
connection.close()
assert found == {"unicode61": [], "porter": ["running", "runs"]}
print(found)
