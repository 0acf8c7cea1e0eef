import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE file (name TEXT)")
connection.execute("INSERT INTO file VALUES ('100% sure'), ('100 ways')")


def starting_with(text, clause):
    return [name for name, in connection.execute(f"SELECT name FROM file WHERE name {clause}", (text,))]


wild = starting_with("100%", "LIKE ? || '%' ESCAPE '!'")
escaped = starting_with("100!%", "LIKE ? || '%' ESCAPE '!'")
connection.close()
assert wild == ["100% sure", "100 ways"]
assert escaped == ["100% sure"]
print(wild, escaped)
