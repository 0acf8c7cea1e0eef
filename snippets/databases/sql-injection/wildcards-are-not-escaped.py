import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE file (name TEXT)")
connection.execute("INSERT INTO file VALUES ('100% sure'), ('100 ways'), ('other')")
found = {}
for text in ("100%", "%", "100", "_ther"):
    rows = connection.execute("SELECT name FROM file WHERE name LIKE ?", (text,))
    found[text] = [name for name, in rows]
connection.close()
assert found == {
    "100%": ["100% sure", "100 ways"],
    "%": ["100% sure", "100 ways", "other"],
    "100": [],
    "_ther": ["other"],
}
print(found)
