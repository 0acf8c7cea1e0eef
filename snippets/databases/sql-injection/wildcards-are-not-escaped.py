import sqlite3

connection = sqlite3.connect(":memory:")
connection.execute("CREATE TABLE file (name TEXT)")
connection.execute("INSERT INTO file VALUES ('100% sure'), ('100 ways'), ('other')")


def starting_with(text, clause="LIKE ? || '%'"):
    return [name for name, in connection.execute(f"SELECT name FROM file WHERE name {clause}", (text,))]


everything = starting_with("%")
wild = starting_with("100%")
escaped = starting_with("100\\%", "LIKE ? || '%' ESCAPE '\\'")
connection.close()
assert everything == ["100% sure", "100 ways", "other"]
assert wild == ["100% sure", "100 ways"]
assert escaped == ["100% sure"]
print(everything, escaped)
