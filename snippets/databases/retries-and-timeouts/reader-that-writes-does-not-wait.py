# /// script
# [tool.verify]
# timeout = 5     # far less than the timeout of the connections: a statement that waited would not come back
# ///
import sqlite3


def outcomes(mode):
    reader, writer = (sqlite3.connect(f"{mode}.db", isolation_level=None, timeout=600) for _ in range(2))
    writer.execute(f"PRAGMA journal_mode = {mode}")
    writer.execute("CREATE TABLE log (step TEXT)")
    reader.execute("BEGIN")
    yield reader.execute("SELECT count(*) FROM log").fetchone()
    writer.execute("BEGIN IMMEDIATE")
    try:
        reader.execute("INSERT INTO log VALUES ('x')")
    except sqlite3.OperationalError as error:
        yield str(error)
    yield reader.execute("PRAGMA busy_timeout").fetchone()


found = {mode: list(outcomes(mode)) for mode in ("delete", "wal")}
print(found)
assert found == dict.fromkeys(("delete", "wal"), [(0,), "database is locked", (600_000,)])
