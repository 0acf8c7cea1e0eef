import sqlite3

outcomes = {}
for mode in ("delete", "wal"):
    writer = sqlite3.connect(f"{mode}.db", isolation_level=None)
    writer.execute(f"PRAGMA journal_mode = {mode}")
    writer.execute("CREATE TABLE item (name TEXT)")
    reader = sqlite3.connect(f"{mode}.db", isolation_level=None, timeout=0)
    writer.execute("BEGIN EXCLUSIVE")
    try:
        outcomes[mode] = reader.execute("SELECT name FROM item").fetchall()
    except sqlite3.OperationalError as error:
        outcomes[mode] = str(error)
    reader.close()
    writer.close()
assert outcomes == {"delete": "database is locked", "wal": []}
print(outcomes)
