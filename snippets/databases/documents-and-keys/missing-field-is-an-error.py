import sqlite3

store = sqlite3.connect(":memory:")
store.execute("CREATE TABLE documents (body TEXT)")
store.execute("""INSERT INTO documents VALUES ('{"name": "ada"}')""")
try:
    outcome = store.execute("SELECT count(*) FROM documents WHERE json_extract(body, '$.nmae') = 'ada'").fetchone()[0]
except sqlite3.OperationalError:
    outcome = "error"
print(outcome)
assert outcome == "error"
