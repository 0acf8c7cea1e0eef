import sqlite3

store = sqlite3.connect(":memory:")
store.execute("CREATE TABLE documents (body TEXT, name TEXT)")
store.execute("""INSERT INTO documents VALUES ('{"name": "ada"}', 'ada')""")


def count(condition):
    try:
        return store.execute(f"SELECT count(*) FROM documents WHERE {condition} = 'ada'").fetchone()[0]
    except sqlite3.OperationalError as error:
        return str(error)


found = [count("json_extract(body, '$.name')"), count("json_extract(body, '$.nmae')"), count("name"), count("nmae")]
print(found)
assert found == [1, 0, 1, "no such column: nmae"]
