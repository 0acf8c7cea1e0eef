import sqlite3

source, other = (sqlite3.connect("app.db", isolation_level=None) for _ in range(2))
source.execute("CREATE TABLE log (step TEXT)")
source.executemany("INSERT INTO log VALUES (?)", [("x" * 4000,)] * 6)
seen = []


def progress(status, remaining, total):
    seen.append(remaining)
    if len(seen) == 2:
        other.execute("INSERT INTO log VALUES ('meanwhile')")


target = sqlite3.connect(":memory:")
source.backup(target, pages=1, progress=progress)
copied, current = (connection.execute("SELECT step FROM log").fetchall() for connection in (target, other))
print(seen[:3], len(copied))
assert seen[:3] == [7, 6, 7]
assert copied == current and copied[-1] == ("meanwhile",)
source.close(), other.close()
