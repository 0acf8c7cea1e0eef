import sqlite3

store = sqlite3.connect(":memory:")
store.execute("CREATE TABLE documents (body TEXT)")
store.execute("""INSERT INTO documents VALUES ('{"name": "ada"}')""")
outcomes = []
for field in ("$.name", "$.nmae", "name"):
    try:
        query = store.execute("SELECT count(*) FROM documents WHERE json_extract(body, ?) = 'ada'", (field,))
        outcomes.append(query.fetchone()[0])
    except sqlite3.OperationalError:
        outcomes.append("error")
print(outcomes)
assert outcomes == [1, 0, "error"]
assert outcomes[1] == "error"
