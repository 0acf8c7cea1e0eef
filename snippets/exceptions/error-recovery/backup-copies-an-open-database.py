import sqlite3

live, kept = sqlite3.connect("live.db"), sqlite3.connect("backup.db")
live.execute("CREATE TABLE stock (fruit TEXT)")
live.execute("INSERT INTO stock VALUES ('apple')")
live.commit()
live.backup(kept)
assert kept.execute("PRAGMA integrity_check").fetchone() == ("ok",)

live.execute("DROP TABLE stock")
live.commit()
assert live.execute("SELECT name FROM sqlite_master").fetchall() == []
kept.backup(live)
assert live.execute("SELECT fruit FROM stock").fetchall() == [("apple",)]
live.close(), kept.close()
print("restored")
