import sqlite3

store = sqlite3.connect(":memory:")
store.execute("CREATE TABLE documents (body TEXT)")


def step():
    rows = store.execute("EXPLAIN QUERY PLAN SELECT 1 FROM documents WHERE json_extract(body, '$.email') = 'a'")
    return [row[3].split()[0] for row in rows]


before = step()
store.execute("CREATE INDEX by_email ON documents (json_extract(body, '$.email'))")
print(before, step())
assert (before, step()) == (["SCAN"], ["SEARCH"])
