import sqlite3
import time

reader, writer = (sqlite3.connect("app.db", isolation_level=None, timeout=60) for _ in range(2))
assert reader.execute("PRAGMA busy_timeout").fetchone() == (60_000,)
writer.execute("CREATE TABLE log (step TEXT)")
reader.execute("BEGIN")
assert reader.execute("SELECT count(*) FROM log").fetchone() == (0,)
writer.execute("BEGIN IMMEDIATE")
started = time.monotonic()
refused = []
try:
    reader.execute("INSERT INTO log VALUES ('x')")
except sqlite3.OperationalError as error:
    refused.append(str(error))
minutes = round((time.monotonic() - started) / 60)
assert refused == ["database is locked"]
print(minutes)
assert minutes == 1
