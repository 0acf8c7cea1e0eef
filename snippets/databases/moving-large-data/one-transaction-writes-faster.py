import sqlite3

commits = {}
for name, begins in [("one", True), ("each", False)]:
    database = sqlite3.connect(f"{name}.db", isolation_level=None)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("CREATE TABLE log (n INTEGER)")
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    if begins:
        database.execute("BEGIN")
    for n in range(100):
        database.execute("INSERT INTO log VALUES (?)", (n,))
    if begins:
        database.execute("COMMIT")
    busy, frames, moved = database.execute("PRAGMA wal_checkpoint").fetchone()
    assert database.execute("SELECT count(*) FROM log").fetchone() == (100,)
    commits[name] = frames
    database.close()
print(commits)
assert commits == {"one": 1, "each": 100}
