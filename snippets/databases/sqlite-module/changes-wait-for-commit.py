import sqlite3


def names():
    reader = sqlite3.connect("app.db")
    rows = reader.execute("SELECT name FROM item ORDER BY name").fetchall()
    reader.close()
    return [name for name, in rows]


writer = sqlite3.connect("app.db")
writer.execute("CREATE TABLE item (name TEXT)")
assert writer.in_transaction is False
seen = []
for change in ("INSERT INTO item VALUES ('lamp')", "UPDATE item SET name = 'desk'", "DELETE FROM item"):
    writer.execute(change)
    assert writer.in_transaction is True
    before = names()
    writer.commit()
    assert writer.in_transaction is False
    seen.append((before, names()))
writer.close()
assert seen == [([], ["lamp"]), (["lamp"], ["desk"]), (["desk"], [])]
print(seen)
