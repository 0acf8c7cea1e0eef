import sqlite3


def names():
    reader = sqlite3.connect("app.db")
    rows = reader.execute("SELECT name FROM item ORDER BY name").fetchall()
    reader.close()
    return [name for name, in rows]


writer = sqlite3.connect("app.db")
writer.execute("CREATE TABLE item (name TEXT)")
assert writer.in_transaction is False

writer.execute("INSERT INTO item VALUES ('lamp')")
assert writer.in_transaction is True
before = names()
writer.commit()
after = names()
assert (before, after) == ([], ["lamp"])

for change in ("INSERT INTO item VALUES ('sofa')", "UPDATE item SET name = 'desk'", "DELETE FROM item"):
    writer = sqlite3.connect("app.db")
    writer.execute(change)
    assert writer.in_transaction is True
    writer.close()
assert names() == ["lamp"]
print(before, after, names())
