import sqlite3

live, writer, kept = sqlite3.connect("live.db"), sqlite3.connect("live.db"), sqlite3.connect(":memory:")


def fruits(connection):
    return connection.execute("SELECT fruit FROM stock").fetchall()


live.execute("CREATE TABLE stock (fruit TEXT)")
live.execute("INSERT INTO stock VALUES ('apple')")
live.commit()
writer.execute("INSERT INTO stock VALUES ('pear')")
live.backup(kept)
assert (fruits(writer), fruits(kept)) == ([("apple",), ("pear",)], [("apple",)])

writer.execute("DELETE FROM stock")
writer.commit()
assert fruits(live) == []
kept.backup(live)
assert fruits(live) == [("apple",)]
live.close(), writer.close(), kept.close()
print("restored")
